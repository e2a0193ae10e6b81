import { describeInEngines, type EnginePage, type OpenOptions, type Site } from '@internal/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHeader } from './site.ts';

const science = { role: 'button', name: 'More in Science' };
const culture = { role: 'button', name: 'Culture' };
const menu = { role: 'button', name: 'Menu' };
const astronomy = { role: 'link', name: 'Astronomy' };
const opinion = { role: 'link', name: 'Opinion' };
const phone = { viewport: { width: 390, height: 760 } };

describeInEngines('the header with JavaScript', ({ open, lacks, engine }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('header');
  });
  afterAll(() => site.close());

  async function visit(options: OpenOptions = {}, path = '/'): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin + path);
    // What the script has added shows in the attribute that the server does not send.
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('header [aria-expanded]').length))
      .toBeGreaterThan(0);
    return page;
  }
  const openNames = (page: EnginePage) =>
    page.evaluate(() =>
      [...document.querySelectorAll(':popover-open')].map(
        (popover) => popover.getAttribute('aria-label') ?? popover.id,
      ),
    );
  const expectOpen = (page: EnginePage, names: string[]) =>
    expect.poll(() => openNames(page)).toEqual(names);
  const expectFocus = (page: EnginePage, target: { role: string; name: string }) =>
    expect.poll(() => page.focused()).toEqual(target);
  const inert = (page: EnginePage) =>
    page.evaluate(() =>
      [...document.querySelectorAll('[inert]')].map((element) => element.localName),
    );
  /** Every button's own word beside the truth. */
  const expectHonest = (page: EnginePage) =>
    expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('header [aria-expanded]')]
            .filter((button) => {
              const popover = document.getElementById(button.getAttribute('popovertarget')!)!;
              return button.getAttribute('aria-expanded') !== `${popover.matches(':popover-open')}`;
            })
            .map((button) => button.textContent),
        ),
      )
      .toEqual([]);

  describe('in a row', () => {
    test('tells what is open', async () => {
      const page = await visit();
      await expectHonest(page);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await expectHonest(page);
      await page.click(culture);
      await expectOpen(page, ['Culture']);
      await expectHonest(page);
      await page.press('Escape');
      await expectOpen(page, []);
      await expectHonest(page);
      expect(await page.printed()).toEqual([]);
    });

    test('Tab goes into the open panel, also after a click on the drawing in the button', async () => {
      const page = await visit();
      await page.click(
        'button[aria-label="More in Science"] svg, button[aria-label="More in Science"]',
      );
      await page.press('Tab');
      await expectFocus(page, astronomy);
      await page.press('Shift+Tab');
      await expectFocus(page, science);
      await expectOpen(page, ['Science']);
    });

    test('closes when the focus goes on, or back', async () => {
      const page = await visit();
      await page.click(culture);
      await page.press('Tab');
      await expectFocus(page, { role: 'link', name: 'Books' });
      await page.press('Tab');
      await expectFocus(page, { role: 'link', name: 'Film' });
      await page.press('Tab');
      await expectOpen(page, []);
      await expectFocus(page, { role: 'link', name: 'Archive' });
      await page.click(culture);
      await page.press('Shift+Tab');
      await expectOpen(page, []);
      // WebKitGTK leaves the focus on the button, whatever is open: a fault of its own, named in the README.
      const back = engine === 'WebKit' ? culture : { role: 'button', name: 'More in Engineering' };
      await expectFocus(page, back);
    });

    test('closes by Escape from inside and gives the focus back', async () => {
      const page = await visit();
      await page.click(science);
      await page.press('Tab');
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, science);
    });

    test('arrows, Home and End move along the row', async () => {
      const page = await visit();
      await page.click(science);
      await page.click(science);
      for (const [key, target] of [
        ['ArrowRight', { role: 'link', name: 'Engineering' }],
        ['ArrowLeft', science],
        ['End', opinion],
        ['Home', { role: 'link', name: 'Science' }],
      ] as const) {
        await page.press(key);
        await expectFocus(page, target);
      }
      await page.press('Control+ArrowRight');
      await expectFocus(page, { role: 'link', name: 'Science' });
    });

    test('Down goes into the open panel', async () => {
      const page = await visit();
      await page.click(science);
      await page.press('ArrowDown');
      await expectFocus(page, astronomy);
      await page.press('ArrowDown');
      await expectFocus(page, astronomy);
    });

    test('closes by a click on the page and by one into a frame', async () => {
      const page = await visit();
      await page.click(culture);
      await page.point({ x: 1000, y: 700 });
      await page.click('footer, main');
      await expectOpen(page, []);
      await page.click(culture);
      await expectOpen(page, ['Culture']);
      const frame = await page.evaluate(() => {
        const { left, bottom } = document.querySelector('#frame')!.getBoundingClientRect();
        return { left, bottom };
      });
      expect(frame.bottom).toBeGreaterThan(0);
      await page.click('#frame');
      await expectOpen(page, []);
    });

    test('closes when a link is followed', async () => {
      const page = await visit();
      await page.click(science);
      await expectOpen(page, ['Science']);
      await page.evaluate(() => {
        document.addEventListener('click', (event) => event.preventDefault());
      });
      await page.click(astronomy);
      await expectOpen(page, []);
    });

    test.each(['ctrlKey', 'metaKey', 'shiftKey'])('stays for a click with %s', async (modifier) => {
      const page = await visit();
      await page.click(science);
      await expectOpen(page, ['Science']);
      await page.evaluate((key) => {
        document.addEventListener('click', (event) => event.preventDefault());
        document
          .querySelector('a[href="/astronomy"]')!
          .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
      }, modifier);
      expect(await openNames(page)).toEqual(['Science']);
    });

    test('stays for a middle click and for a link to a new window', async () => {
      const page = await visit();
      await page.click(science);
      await expectOpen(page, ['Science']);
      await page.evaluate(() => {
        document.addEventListener('auxclick', (event) => event.preventDefault());
        document.addEventListener('click', (event) => event.preventDefault());
        const link = document.querySelector<HTMLAnchorElement>('a[href="/astronomy"]')!;
        link.dispatchEvent(
          new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }),
        );
        link.target = '_blank';
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      expect(await openNames(page)).toEqual(['Science']);
    });

    test('closes when the reader goes back', async () => {
      const page = await visit();
      await page.evaluate(() => history.pushState(null, '', '/science'));
      await page.click(science);
      await expectOpen(page, ['Science']);
      await page.evaluate(() => history.back());
      await expectOpen(page, []);
    });

    test('closes when the app pushes another address, where the browser tells', async () => {
      const page = await visit();
      await page.click(science);
      const isTold = await page.evaluate(() => {
        history.pushState(null, '', '/science');
        return 'navigation' in window;
      });
      await expectOpen(page, isTold ? [] : ['Science']);
    });

    test('lies over whatever the page puts on top', async () => {
      const page = await visit();
      await page.click(science);
      const isOnTop = await page.evaluate(() => {
        const panel = document.querySelector('[role=group]:popover-open')!;
        const { left, top } = panel.getBoundingClientRect();
        return panel.contains(document.elementFromPoint(left + 100, top + 60));
      });
      expect(isOnTop).toBe(true);
    });

    test('a panel higher than the window is scrolled, and the page is not', async () => {
      const page = await visit({ viewport: { width: 1280, height: 600 } });
      await page.click({ role: 'button', name: 'More in Archive' });
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('a[href="/year-1959"]')!.focus(),
      );
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { top, bottom } = document.activeElement!.getBoundingClientRect();
            return top > 0 && bottom <= innerHeight && scrollY === 0;
          }),
        )
        .toBe(true);
    });

    test('has no violation, closed and open', async () => {
      const page = await visit();
      expect(await page.axe()).toEqual([]);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      );
      expect(await page.axe()).toEqual([]);
      const roles = await page.evaluate(() => ({
        menus: document.querySelectorAll('[role^=menu]').length,
        pages: document.querySelectorAll('[aria-current=page]').length,
        inline: document.querySelectorAll('[style*=pointer]').length,
      }));
      expect(roles).toEqual({ menus: 0, pages: 1, inline: 0 });
    });

    test('moves nothing for those who want no motion', async () => {
      const page = await visit({ reducedMotion: true });
      await page.click(science);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('header *')]
          .filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s';
          })
          .map((element) => element.className),
      );
      expect(moving).toEqual([]);
    });

    test.skipIf(lacks.forcedColors)('keeps its lines and drawings in forced colours', async () => {
      const page = await visit({ forcedColors: true });
      await page.click(science);
      const { border, stroke, outline, paper } = await page.evaluate(() => {
        const sheet = document.querySelector('[role=group]:popover-open > *')!;
        const icon = document.querySelector('button[aria-label="More in Science"] svg')!;
        document.querySelector<HTMLElement>('a[href="/astronomy"]')!.focus();
        return {
          border: getComputedStyle(sheet).borderBlockEndColor,
          stroke: getComputedStyle(icon).stroke,
          outline: getComputedStyle(document.activeElement!, '::after').outlineColor,
          paper: getComputedStyle(sheet).backgroundColor,
        };
      });
      for (const color of [border, stroke, outline]) expect(color).not.toBe(paper);
    });
  });

  describe('as a drawer', () => {
    test('opens screen over drawer; Escape closes one after the other', async () => {
      const page = await visit(phone);
      await page.click(menu);
      await expectOpen(page, ['Main']);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await expectHonest(page);
      await page.press('Escape');
      await expectOpen(page, ['Main']);
      await expectFocus(page, science);
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, menu);
    });

    test('keeps the page behind quiet, live regions apart, and gives it back', async () => {
      const page = await visit(phone);
      await page.click(menu);
      await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
      const { scrolls } = await page.evaluate(() => ({
        scrolls: getComputedStyle(document.documentElement).overflowY,
      }));
      expect(scrolls).toBe('hidden');
      await page.click(menu);
      await expectOpen(page, []);
      await expect.poll(() => inert(page)).toEqual([]);
    });

    test('closes when the window becomes wide, and leaves nothing behind', async () => {
      const page = await visit(phone);
      await page.click(menu);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await page.resize({ width: 1280, height: 800 });
      await expectOpen(page, []);
      await expect.poll(() => inert(page)).toEqual([]);
      await expect.poll(() => page.isVisible(opinion)).toBe(true);
    });

    test('moves nothing when it opens and closes', async () => {
      const page = await visit(phone);
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main, main a, header > *')].map(
            (element) => element.getBoundingClientRect().left,
          ),
        );
      const before = await places();
      await page.click(menu);
      await expectOpen(page, ['Main']);
      expect(await places()).toEqual(before);
    });

    test('opens the search as a strip, ready to type in', async () => {
      const page = await visit(phone);
      await page.click({ role: 'button', name: 'Search' });
      await expect.poll(async () => (await page.focused())?.name).toBe('Search this site');
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, { role: 'button', name: 'Search' });
    });

    test('has no violation in drawer and screen', async () => {
      const page = await visit(phone);
      // The main part is there, and inert.
      const without = ['landmark-one-main', 'page-has-heading-one'];
      await page.click(menu);
      await expectOpen(page, ['Main']);
      expect(await page.axe({ without })).toEqual([]);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      );
      expect(await page.axe({ without })).toEqual([]);
    });

    test.skipIf(lacks.narrowWindow)('fits into 320 px', async () => {
      const page = await visit({ viewport: { width: 320, height: 256 } });
      const isTooWide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
      expect(await isTooWide()).toBe(false);
      await page.click(menu);
      await page.click({ role: 'button', name: 'More in Archive' });
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('a[href="/year-1959"]')!.focus(),
      );
      expect(await isTooWide()).toBe(false);
      const isSeen = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return top > 0 && bottom <= innerHeight;
      });
      expect(isSeen).toBe(true);
    });
  });

  test('is closed when the reader comes back to the page', async () => {
    const page = await visit(phone);
    await page.click(menu);
    await expectOpen(page, ['Main']);
    await page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await expectOpen(page, []);
    await expect.poll(() => inert(page)).toEqual([]);
  });

  test('suggests, counts, and follows', async () => {
    const page = await visit();
    const lazy = () => page.requests().filter((url) => url.includes('suggest'));
    expect(lazy()).toEqual([]);
    await page.click('input[type=search]');
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.querySelector('input')!.role ??
            document.querySelector('input')!.getAttribute('role'),
        ),
      )
      .toBe('combobox');
    await page.type('p');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('form [role=status]')!.textContent))
      .toBe('2 suggestions');
    expect(await page.axe()).toEqual([]);
    await page.press('Escape');
    expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('p');
    await page.type('h');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    await page.press('ArrowDown');
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/physics');
  });

  test('Enter without a chosen suggestion searches', async () => {
    const page = await visit();
    await page.click('input[type=search]');
    await page.type('p');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    await page.press('Enter');
    await expect
      .poll(() => page.evaluate(() => location.pathname + location.search))
      .toBe('/search?q=p');
    expect(engine).not.toBe('');
  });
});
