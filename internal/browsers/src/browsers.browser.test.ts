import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInEngines } from './describe-in-engines.ts';
import { serve, type Site } from './serve.ts';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"><script src="/page.js" defer></script></head>
  <body><main><h1>Notes</h1><button type="button" aria-label="Open the notes">+</button>
  <p><label for="name">Name</label> <input id="name"></p><a href="/next">Next</a></main></body></html>`;
const popover = `<!doctype html><html lang="en"><head><title>A popover</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"></head>
  <body><button popovertarget="more">More</button> <button>Plain</button><div id="more" popover><a href="/">Inside</a></div><p class="long">Long</p>`;
const css = `:root { color-scheme: light dark } button, a { display: inline-block; min-width: 44px; min-height: 44px }
  @media (prefers-reduced-motion) { h1 { order: 1 } } @media (prefers-color-scheme: dark) { h1 { order: 2 } }
  @media (forced-colors: active) { h1 { order: 3 } } .long { block-size: 300vh }`;
const js = `const button = document.querySelector('button');
  button.addEventListener('click', () => { document.title = 'Clicked'; console.warn('a warning'); fetch('http://elsewhere.invalid/pixel').catch(() => {}); });
  button.addEventListener('pointerenter', ({ pointerType }) => { button.dataset.entered = pointerType; });`;

describeInEngines('a page of the driver', ({ engine, open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serve({
      '/': page,
      '/next': page,
      '/popover': popover,
      '/page.css': css,
      '/page.js': js,
      '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
  });
  afterAll(() => site.close());
  const title = () => document.title;
  const order = () => getComputedStyle(document.querySelector('h1')!).order;

  test('clicks, points, presses and types as a person does', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    await tab.point({ role: 'button', name: 'Open the notes' });
    expect(await tab.evaluate(() => document.querySelector('button')!.dataset.entered)).toBe(
      'mouse',
    );
    await tab.click({ role: 'button', name: 'Open the notes' });
    expect(await tab.evaluate(title)).toBe('Clicked');
    expect(await tab.focused()).toEqual({ role: 'button', name: 'Open the notes' });
    await tab.press('Tab');
    await tab.type('Ada');
    expect(
      await tab.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value, 'name'),
    ).toBe('Ada');
    expect(await tab.focused()).toEqual({ role: 'textbox', name: 'Name' });
    await tab.press('Shift+Tab');
    expect((await tab.focused())?.role).toBe('button');
  });

  test('tells console messages and requests, refused ones too', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    await tab.click('button');
    await expect.poll(() => tab.printed()).toContain('a warning');
    expect((await tab.printed()).join('\n')).toMatch(/elsewhere\.invalid/);
    expect(tab.requests()).toContain(`${site.origin}/page.css`);
  });

  test('runs no script without JavaScript', async () => {
    const tab = await open({ javaScript: false });
    await tab.goto(site.origin);
    await tab.click('button');
    expect(await tab.evaluate(title)).toBe('A page');
    await tab.click({ role: 'link', name: 'Next' });
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/next');
  });

  test('has the viewport that was asked for, and resizes it', async () => {
    const tab = await open({ viewport: { width: 700, height: 600 } });
    await tab.goto(site.origin);
    const inside = () => tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await expect.poll(inside).toEqual({ width: 700, height: 600 });
    await tab.resize({ width: 1000, height: 650 });
    await expect.poll(inside).toEqual({ width: 1000, height: 650 });
  });

  test.skipIf(lacks.narrowWindow)('has a viewport as narrow as a phone', async () => {
    const tab = await open({ viewport: { width: 320, height: 600 } });
    await tab.goto(site.origin);
    expect(await tab.evaluate(() => innerWidth)).toBe(320);
  });

  test('emulates reduced motion and the color scheme', async () => {
    const tab = await open({ reducedMotion: true });
    await tab.goto(site.origin);
    expect(await tab.evaluate(order)).toBe('1');
    const dark = await open({ colorScheme: 'dark' });
    await dark.goto(site.origin);
    expect(await dark.evaluate(order)).toBe('2');
    const plain = await open();
    await plain.goto(site.origin);
    expect(await plain.evaluate(order)).toBe('0');
  });

  test.skipIf(lacks.forcedColors)('emulates forced colors', async () => {
    const tab = await open({ forcedColors: true });
    await tab.goto(site.origin);
    expect(await tab.evaluate(order)).toBe('3');
  });

  test.skipIf(lacks.touch)('taps with a coarse pointer', async () => {
    const tab = await open({ touch: true, viewport: { width: 390, height: 700 } });
    await tab.goto(site.origin);
    await tab.tap('button');
    await expect.poll(() => tab.evaluate(title)).toBe('Clicked');
    expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  });

  test.skipIf(lacks.scriptingMedia)('matches scripting: none without JavaScript', async () => {
    const tab = await open({ javaScript: false });
    await tab.goto(site.origin);
    expect(await tab.evaluate(() => matchMedia('(scripting: none)').matches)).toBe(true);
  });

  test('tells live regions and their text', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    expect(await tab.liveRegions()).toEqual([]);
    await tab.evaluate(() => {
      const [status, quiet] = ['output', 'p'].map((name) => document.createElement(name));
      status!.append('Two ', Object.assign(document.createElement('b'), { textContent: 'more.' }));
      quiet!.textContent = 'Three more.';
      document.querySelector('main')!.append(status!, quiet!);
    });
    await expect.poll(() => tab.liveRegions()).toEqual([{ role: 'status', text: 'Two more.' }]);
  });

  test.each([true, false])('keeps a page in the bfcache only as shipped: %s', async (asShipped) => {
    const tab = await open({ asShipped });
    await tab.goto(site.origin);
    await tab.evaluate(() => void (document.title = 'Alive'));
    await tab.click({ role: 'link', name: 'Next' });
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/next');
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/');
    await expect.poll(() => tab.evaluate(title)).toBe(asShipped ? 'Alive' : 'A page');
  });

  test.skipIf(lacks.accessibilityTree)(
    'reads the expanded state from the accessibility tree',
    async () => {
      const tab = await open({ javaScript: false });
      await tab.goto(`${site.origin}/popover`);
      const button = { role: 'button', name: 'More' };
      expect(await tab.expanded(button)).toBe(false);
      await tab.click(button);
      expect(await tab.expanded(button)).toBe(true);
      expect(await tab.expanded({ role: 'button', name: 'Plain' })).toBe(undefined);
    },
  );

  test.skipIf(lacks.noPopovers)('has no popovers when told so', async () => {
    const tab = await open({ popovers: false });
    await tab.goto(`${site.origin}/popover`);
    expect(await tab.evaluate(() => 'popover' in document.body)).toBe(false);
    expect(await tab.isVisible({ role: 'link', name: 'Inside' })).toBe(true);
  });

  test('has classic scrollbars as shipped', async () => {
    const tab = await open({ asShipped: true });
    await tab.goto(`${site.origin}/popover`);
    const bar = await tab.evaluate(() => innerWidth - document.documentElement.clientWidth);
    expect(bar > 0).toBe(!lacks.scrollbars);
  });

  test('measures layout shifts where the engine can', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    const types = await tab.evaluate(() => PerformanceObserver.supportedEntryTypes);
    expect(types.includes('layout-shift')).toBe(!lacks.layoutShift);
  });

  test.each([1, 2])('leaves nothing to the next page: %i', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    const left = () =>
      [document.cookie, localStorage.length, sessionStorage.length, document.title].join();
    expect(await tab.evaluate(left)).toBe(',0,0,A page');
    expect(tab.requests().filter((url) => url.endsWith('/next'))).toEqual([]);
    expect(await tab.printed()).toEqual([]);
    await tab.evaluate(() => {
      document.cookie = 'left=1; path=/next';
      document.cookie = 'right=1';
      localStorage.setItem('left', '1');
      addEventListener('pagehide', () => sessionStorage.setItem('left', '1'));
      console.warn('left');
    });
    await tab.point({ role: 'button', name: 'Open the notes' });
    await tab.click({ role: 'link', name: 'Next' });
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/next');
    expect(await tab.evaluate(() => document.cookie)).toContain('left=1');
  });

  test('finds axe violations', async () => {
    const tab = await open();
    await tab.goto(site.origin);
    expect(await tab.axe()).toEqual([]);
    await tab.evaluate(() => document.querySelector('button')!.removeAttribute('aria-label'));
    await tab.evaluate(() => document.querySelector('button')!.replaceChildren());
    expect((await tab.axe()).join()).toMatch(/^button-name: /);
    expect(engine).toMatch(/Chromium|Firefox|WebKit/);
  });
});
