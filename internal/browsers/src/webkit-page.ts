import { Key, Origin, type WebDriver, type WebElement } from 'selenium-webdriver';
import { runAxe } from './axe.ts';
import type { EnginePage, LiveRegion, Size, Target } from './engine.ts';
import { maybeLive } from './live-regions.ts';

interface Point {
  x: number;
  y: number;
}

/**
 * A page that WebDriver drives. Roles and names are the engine's own.
 *
 * @param requests the log of the proxy that the browser fetches through
 * @param afterwards gives the browser back
 */
export function webkitPage(
  driver: WebDriver,
  requests: string[],
  afterwards: () => Promise<void>,
): EnginePage {
  let mouse = { x: 0, y: 0 };
  const self: EnginePage = {
    goto: (url) => driver.get(url),
    viewport: () => self.evaluate(() => ({ width: innerWidth, height: innerHeight })),
    resize: (size) => resize(self, driver, size),
    async evaluate(run, ...args) {
      // The function is part of the script, not a string to it, which a strict policy would refuse to run.
      const [error, value] = (await driver.executeAsyncScript(
        `const [args, done] = arguments;
         Promise.resolve().then(() => (${run.toString()})(...args)).then(
           (value) => done([null, value === undefined ? null : value]), (error) => done([String(error)]));`,
        args,
      )) as [string | null, never];
      if (error !== null) throw new Error(error);
      return value;
    },
    click: async (target) => (await locate(driver, target)).click(),
    tap: () => Promise.reject(new Error('WebKit’s driver has no touch.')),
    async point(to, steps = 1) {
      const from = mouse;
      mouse = typeof to === 'object' && 'x' in to ? to : await middleOf(driver, to);
      await moveMouse(driver, { from, to: mouse, steps });
    },
    press: (keys) => pressKeys(driver, keys),
    type: (text) => driver.actions({ async: true }).sendKeys(text).perform(),
    async focused() {
      const element = await driver.switchTo().activeElement();
      if ((await element.getTagName()).toLowerCase() === 'body') return undefined;
      return { role: await element.getAriaRole(), name: await element.getAccessibleName() };
    },
    liveRegions: () => liveRegions(driver),
    countLayout: () => Promise.reject(new Error('WebKit does not tell how much it lays out.')),
    expanded: () => Promise.reject(new Error('WebKit’s driver tells no states.')),
    isVisible: async (target) => (await findAll(driver, target)).length > 0,
    axe: (options) => runAxe(self, options),
    printed: () =>
      self.evaluate(
        () => (globalThis as unknown as { printedForTests?: string[] }).printedForTests ?? [],
      ),
    requests: () => [...requests],
    close: afterwards,
  };
  return self;
}

const keyCodes: Record<string, string> = {
  Alt: Key.ALT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Meta: Key.META,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** One move of the driver is one leap, however long it takes. */
async function moveMouse(
  driver: WebDriver,
  { from, to, steps }: { from: Point; to: Point; steps: number },
): Promise<void> {
  const actions = driver.actions({ async: true });
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    const x = Math.round(from.x + (to.x - from.x) * share);
    const y = Math.round(from.y + (to.y - from.y) * share);
    actions.move({ x, y, duration: 8, origin: Origin.VIEWPORT });
  }
  await actions.perform();
}

async function pressKeys(driver: WebDriver, keys: string): Promise<void> {
  const codes = keys.split('+').map((name) => keyCodes[name] ?? name);
  const actions = driver.actions({ async: true });
  for (const code of codes) actions.keyDown(code);
  for (const code of codes.toReversed()) actions.keyUp(code);
  await actions.perform();
}

/** The window is what can be sized, the inside of it is what was asked for. */
async function resize(page: EnginePage, driver: WebDriver, { width, height }: Size): Promise<void> {
  const inside = await page.viewport();
  const outside = await driver.manage().window().getRect();
  await driver
    .manage()
    .window()
    .setRect({
      x: 0,
      y: 0,
      width: width + outside.width - inside.width,
      height: height + outside.height - inside.height,
    });
}

async function locate(driver: WebDriver, target: Target): Promise<WebElement> {
  for (let tries = 0; tries < 20; tries += 1) {
    const [found] = await findAll(driver, target);
    if (found) return found;
  }
  throw new Error(`${JSON.stringify(target)} is not seen.`);
}

/** Elements that may have a role. Each is asked for its role, which takes a round trip: what cannot have it is not. */
const mayHaveRole: Record<string, string> = {
  button: 'button, summary, input, [role="button"]',
  link: 'a[href], area, [role="link"]',
  searchbox: 'input, [role="searchbox"]',
  textbox: 'input, textarea, [contenteditable], [role="textbox"]',
};

/** The elements that are seen. Text narrows the search, the engine's own role and name decide. */
async function findAll(driver: WebDriver, target: Target): Promise<WebElement[]> {
  const isSelector = typeof target === 'string';
  const candidates = await driver.executeScript<WebElement[]>(
    `const [selector, text] = arguments;
     return [...document.querySelectorAll(selector)].filter((element) =>
       element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 &&
       (!text || [element.textContent, element.getAttribute('aria-label'), element.labels?.[0]?.textContent]
         .some((found) => found?.includes(text)) || element.hasAttribute('aria-labelledby')));`,
    isSelector ? target : (mayHaveRole[target.role] ?? '*'),
    isSelector ? '' : target.name,
  );
  if (isSelector) return candidates;
  const found: WebElement[] = [];
  for (const element of candidates) {
    if ((await element.getAriaRole()) !== target.role) continue;
    if ((await element.getAccessibleName()) === target.name) found.push(element);
  }
  return found;
}

async function liveRegions(driver: WebDriver): Promise<LiveRegion[]> {
  const regions: LiveRegion[] = [];
  const seen = await driver.executeScript<WebElement[]>(
    `return [...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility());`,
    maybeLive,
  );
  for (const element of seen) {
    const role = await element.getAriaRole();
    if (/^(status|alert|log)$/.test(role)) regions.push({ role, text: await element.getText() });
  }
  return regions;
}

async function middleOf(driver: WebDriver, target: Target): Promise<Point> {
  return driver.executeScript(
    `arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
     const { x, y, width, height } = arguments[0].getBoundingClientRect();
     return { x: x + width / 2, y: y + height / 2 };`,
    await locate(driver, target),
  );
}
