import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countListeners } from './count-listeners.ts';
import {
  astronomy,
  culture,
  engineering,
  expectEnhanced,
  expectFocus,
  expectExpandedInSync,
  expectOpen,
  getInert,
  menu,
  getOpenNames,
  opinion,
  phone,
  science,
} from './page-helpers.ts';
import { buildHeaderFiles, serveHeader } from './site.ts';

/** The only script of the page: no React, and nothing of ours but the entry. */
const script = `import { closeHeader, enhanceHeader } from '../enhance.ts';
  const header = document.querySelector('[data-broadsheet-component="mega-menu-header"]');
  Object.assign(globalThis, { close: () => closeHeader(header), start: () => { globalThis.stop = enhanceHeader(header); } });
  start();`;

/** What that script exposes to the tests. */
interface Enhanced {
  close: () => void;
  start: () => void;
  stop: () => void;
  heldListeners: () => string[];
}

const options = { script, head: '<script src="/count-listeners.js"></script>' };

describeInEngines('the header enhanced by /enhance on a page without React', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('header', options, { '/count-listeners.js': countListeners });
  });
  afterAll(() => site.close());

  async function visit(window?: OpenOptions): Promise<EnginePage> {
    const page = await open(window);
    await page.goto(site.origin);
    await expectEnhanced(page);
    return page;
  }
  const held = (page: EnginePage) =>
    page.evaluate(() => (globalThis as unknown as Enhanced).heldListeners());

  test('the page has no React', async () => {
    const files = Object.entries(await buildHeaderFiles('header', options));
    const scripts = files.filter(([path]) => path.endsWith('.js')).map(([, code]) => String(code));
    expect(scripts.length).toBeGreaterThan(1);
    // The bundler's comments name the sources, `internal/react` among them.
    const code = scripts.join('\n').replaceAll(/^\/\/ .*$/gm, '');
    expect(code).not.toMatch(/react/i);
    const page = await visit();
    expect(await page.evaluate(() => Object.keys(document.querySelector('header')!))).toEqual([]);
  });

  test('in a row: sets aria-expanded, closes, returns the focus and moves by arrow keys', async () => {
    const page = await visit();
    await page.click(science);
    await expectOpen(page, ['Science']);
    await expectExpandedInSync(page);
    await page.press('Tab');
    await expectFocus(page, astronomy);
    await page.press('Escape');
    await expectOpen(page, []);
    await expectFocus(page, science);
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await expectFocus(page, engineering);
    await page.press('Enter');
    await page.press('ArrowDown');
    await expectFocus(page, { role: 'link', name: 'Compilers' });
    // The focus moves on.
    await page.press('Tab');
    await expectOpen(page, []);
    await expectFocus(page, culture);
    await page.press('End');
    await expectFocus(page, opinion);
    // By a link, a new URL, and `closeHeader`.
    const ways: [string, () => void][] = [
      ['a link', () => document.querySelector<HTMLElement>('a[href="/astronomy"]')!.click()],
      ['a URL', () => history.pushState(null, '', '/science')],
      ['closeHeader', () => (globalThis as unknown as Enhanced).close()],
    ];
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        if ((event.target as Element).closest('a')) event.preventDefault();
      }),
    );
    for (const [way, go] of ways) {
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('button[aria-label="More in Science"]')!.click(),
      );
      await expectOpen(page, ['Science']);
      await page.evaluate(go);
      await expect.poll(() => getOpenNames(page), { message: way }).toEqual([]);
    }
    expect(await page.printed()).toEqual([]);
  });

  test('as a drawer: makes the page behind inert, and closes screen by screen', async () => {
    const page = await visit(phone(lacks));
    await page.click(menu);
    await page.click(science);
    await expectOpen(page, ['Main', 'Science']);
    await expectExpandedInSync(page);
    await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
    expect(await page.isVisible({ role: 'link', name: 'All Science' })).toBe(true);
    await page.press('Escape');
    await expectFocus(page, science);
    await page.press('Escape');
    await expectFocus(page, menu);
    await expect.poll(() => getInert(page)).toEqual([]);
    await page.click(menu);
    await page.resize({ width: 1280, height: 760 });
    await expectOpen(page, []);
    await expect.poll(() => getInert(page)).toEqual([]);
  });

  test('the returned function removes every listener and attribute, and the header can be enhanced again', async () => {
    const page = await visit(phone(lacks));
    expect(new Set(await held(page))).toEqual(
      new Set(
        ['beforetoggle', 'click', 'focusin', 'focusout', 'keydown', 'pointerover', 'toggle'].map(
          (type) => `${type} on header`,
        ),
      ),
    );
    await page.click(menu);
    await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
    // Nothing outside of the header listens unless something is open.
    expect((await held(page)).filter((listener) => !listener.endsWith('header'))).toEqual([
      'blur on Window',
      'change on MediaQueryList',
      'pagehide on Window',
    ]);
    await page.evaluate(() => (globalThis as unknown as Enhanced).stop());
    expect(await held(page)).toEqual([]);
    expect(await getInert(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[aria-expanded]').length)).toBe(0);
    await expectOpen(page, ['Main']);
    await page.evaluate(() => (globalThis as unknown as Enhanced).start());
    await expectExpandedInSync(page);
    await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
  });
});
