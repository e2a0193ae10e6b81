import type { BrowserContext, Locator, Page } from 'playwright';
import { runAxe } from './axe.ts';
import { countLayout } from './count-layout.ts';
import type { Described, EnginePage, Target } from './engine.ts';
import { liveRegionsInDocument, liveRegionsInTree } from './live-regions.ts';

/** What a page has told of itself since it was opened. */
export interface Log {
  printed: string[];
  requests: string[];
  /** Where its documents came from: who may have stored something. */
  origins: Set<string>;
}

/** Notes what every page of a profile tells of itself from now on. */
export function logOf(context: BrowserContext): Log {
  const log: Log = { printed: [], requests: [], origins: new Set() };
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) log.printed.push(message.text());
  });
  context.on('weberror', (webError) => log.printed.push(String(webError.error())));
  context.on('request', (request) => {
    log.requests.push(request.url());
    if (request.isNavigationRequest()) log.origins.add(new URL(request.url()).origin);
  });
  return log;
}

/** Begins the log anew. */
export function clearLog(log: Log): void {
  log.printed.length = 0;
  log.requests.length = 0;
  log.origins.clear();
}

/**
 * A page that Playwright drives: Chromium or Firefox.
 *
 * @param close gives it back
 */
export function playwrightPage(page: Page, log: Log, close: () => Promise<void>): EnginePage {
  const context = page.context();
  const locate = (target: Target): Locator =>
    typeof target === 'string'
      ? page.locator(target).first()
      : page
          .getByRole(target.role as Parameters<Page['getByRole']>[0], {
            name: target.name,
            exact: true,
          })
          .first();

  const self: EnginePage = {
    goto: async (url) => void (await page.goto(url)),
    viewport: async () => page.viewportSize() ?? { width: 0, height: 0 },
    resize: (size) => page.setViewportSize(size),
    evaluate: (run, ...args) => page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`),
    click: (target) => locate(target).click(),
    tap: (target) => locate(target).tap(),
    point: async (to, steps = 1) => {
      const { x, y } = typeof to === 'object' && 'x' in to ? to : await middleOf(locate(to));
      await page.mouse.move(x, y, { steps });
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    focused: () => describeFocused(page),
    liveRegions: () =>
      context.browser()?.browserType().name() === 'chromium'
        ? liveRegionsInTree(page)
        : liveRegionsInDocument(page),
    countLayout: (happen) => countLayout(page, happen),
    expanded: (target) => readExpanded(page, target),
    isVisible: (target) => locate(target).isVisible(),
    axe: (options) => runAxe(self, options),
    printed: async () => [...log.printed],
    requests: () => [...log.requests],
    close,
  };
  return self;
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Only Chromium lets its own tree be read; what Playwright calls a snapshot is computed by its script. */
async function readExpanded(
  page: Page,
  { role, name: accessibleName }: Described,
): Promise<boolean | undefined> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = root;
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    nodeId,
    role,
    accessibleName,
  });
  await session.detach();
  const node = nodes.find(({ ignored }) => !ignored);
  const state = node?.properties?.find(({ name }) => name === 'expanded');
  return state?.value.value as boolean | undefined;
}

/** Playwright tells role and name as the first line of a snapshot: `- button "More in Web" [expanded]:`. */
async function describeFocused(page: Page): Promise<Described | undefined> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return undefined;
  const [line = ''] = (await focused.first().ariaSnapshot()).split('\n');
  const [, role = '', name] = /^- '?(\w+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(line) ?? [];
  return { role, name: name ? (JSON.parse(name) as string) : '' };
}
