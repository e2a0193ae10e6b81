import type { BrowserContext, Locator, Page } from 'playwright';
import { runAxe } from './axe.ts';
import { countLayout } from './count-layout.ts';
import type { Described, EnginePage, Target } from './engine.ts';
import { liveRegionsInDocument, liveRegionsInTree } from './live-regions.ts';

/**
 * A page that Playwright drives: Chromium or Firefox.
 *
 * @param afterwards ends what belongs to this page alone
 */
export async function playwrightPage(
  context: BrowserContext,
  afterwards?: () => Promise<void>,
): Promise<EnginePage> {
  const page = await context.newPage();
  const printed: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) printed.push(message.text());
  });
  page.on('pageerror', (error) => printed.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
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
    printed: async () => [...printed],
    requests: () => [...requests],
    async close() {
      await context.close();
      await afterwards?.();
    },
  };
  return self;
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Chromium alone lets its own tree be read; what Playwright calls a snapshot is computed by its script. */
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
