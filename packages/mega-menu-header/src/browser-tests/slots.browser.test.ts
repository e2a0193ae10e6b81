import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectEnhanced, getOpenNames } from './page-helpers.ts';
import { serveHeader } from './site.ts';

describeInEngines('the slots of the header', ({ open }) => {
  let site: Site;
  beforeAll(async () => {
    const head = '<link rel="stylesheet" href="/utilities.css">';
    const css = '@layer utilities { .absolute { position: absolute; margin: -4px } }';
    site = await serveHeader('slots', { head }, { '/utilities.css': css });
  });
  afterAll(() => site.close());

  async function visit(): Promise<EnginePage> {
    const page = await open();
    await page.goto(site.origin);
    await expectEnhanced(page);
    return page;
  }

  test('no style of the header reaches into a slot', async () => {
    const page = await visit();
    const [search, actions, main] = await page.evaluate(() => {
      const properties = ['display', 'position', 'margin', 'padding', 'overflow'];
      const more = [
        'borderWidth',
        'listStyleType',
        'pointerEvents',
        'backgroundColor',
        'textDecorationLine',
      ];
      return [...document.querySelectorAll('[data-content]')].map((content) =>
        [...content.querySelectorAll('*')].map((element) => {
          const style = getComputedStyle(element) as unknown as Record<string, string>;
          return [element.localName, ...[...properties, ...more].map((name) => style[name])].join();
        }),
      );
    });
    expect(main!.some((line) => line.startsWith('button,block,absolute,-4px'))).toBe(true);
    expect(search).toEqual(main);
    expect(actions).toEqual(main);
  });

  test('a popover in a slot is opened and closed by the page alone', async () => {
    const page = await visit();
    await page.click({ role: 'button', name: 'Account of actions' });
    await expect.poll(() => getOpenNames(page)).toEqual(['actions']);
    await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await getOpenNames(page)).toEqual(['actions']);
    expect(await page.evaluate(() => document.querySelectorAll('[inert]').length)).toBe(0);
  });
});
