import {
  describeInEngines,
  serve,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { setTimeout as sleep } from 'node:timers/promises';
import { site as fixture } from '@internal/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  astronomy,
  culture,
  engineering,
  expectEnhanced,
  expectFocus,
  expectExpandedInSync,
  expectOpen,
  waitForAnimations,
  getInert,
  scrollsSideways,
  menu,
  getOpenNames,
  opinion,
  phone,
  science,
  watchShifts,
} from './page-helpers.ts';
import { buildHeaderFiles } from './site.ts';

describeInEngines('the header with JavaScript', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    const files = await buildHeaderFiles('header');
    site = await serve({
      ...files,
      '/print': String(files['/']).replace('/page.css', '/print.css'),
      '/print.css': String(files['/page.css']).replaceAll('@media print', '@media all'),
    });
  });
  afterAll(() => site.close());

  async function visit(options: OpenOptions = {}, path = '/'): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin + path);
    await expectEnhanced(page);
    return page;
  }
  describe('in a row', () => {
    test('aria-expanded says which panel is open', async () => {
      const page = await visit();
      await expectExpandedInSync(page);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await expectExpandedInSync(page);
      await page.click(culture);
      await expectOpen(page, ['Culture']);
      await expectExpandedInSync(page);
      await page.press('Escape');
      await expectOpen(page, []);
      await expectExpandedInSync(page);
      const within = await page.evaluate(async () => {
        const button = document.querySelector<HTMLElement>('button[aria-label="More in Science"]')!;
        button.click();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return button.getAttribute('aria-expanded');
      });
      expect(within).toBe('true');
      expect(await page.printed()).toEqual([]);
    });

    test('Tab moves into the open panel, also after a click on the icon in the button', async () => {
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

    test('closes when the focus moves on, or back', async () => {
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
      await expectFocus(page, engineering);
    });

    test('closes by Escape from inside and returns the focus to the button', async () => {
      const page = await visit();
      await page.click(science);
      await page.press('Tab');
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, science);
    });

    test('arrow keys, Home and End move along the row', async () => {
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

    test('ArrowDown moves into the open panel', async () => {
      const page = await visit();
      await page.click(science);
      await page.press('ArrowDown');
      await expectFocus(page, astronomy);
      await page.press('ArrowDown');
      await expectFocus(page, astronomy);
    });

    test('closes by a click on the page and by one into an iframe', async () => {
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

    test.each(['ctrlKey', 'metaKey', 'shiftKey'])(
      'stays open for a click with %s',
      async (modifier) => {
        const page = await visit();
        await page.click(science);
        await expectOpen(page, ['Science']);
        await page.evaluate((key) => {
          document.addEventListener('click', (event) => event.preventDefault());
          document
            .querySelector('a[href="/astronomy"]')!
            .dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }),
            );
        }, modifier);
        expect(await getOpenNames(page)).toEqual(['Science']);
      },
    );

    test('stays open for a middle click and for a link to a new window', async () => {
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
      expect(await getOpenNames(page)).toEqual(['Science']);
    });

    test('closes when the URL changes, by whatever means, and not when it stays', async () => {
      const page = await visit();
      const ways: [string, () => void][] = [
        ['pushState', () => history.pushState(null, '', '/science')],
        ['a way back', () => history.back()],
        ['replaceState', () => history.replaceState(null, '', '/?page=2')],
        ['a fragment', () => void (location.hash = 'main')],
        [
          'the Navigation API',
          () => {
            const { navigation } = globalThis as unknown as { navigation?: EventTarget };
            navigation?.addEventListener(
              'navigate',
              (event) => (event as unknown as { intercept: () => void }).intercept(),
              { once: true },
            );
            // A browser without it: apps use the History API.
            if (navigation) location.assign('/opinion');
            else history.pushState(null, '', '/opinion');
          },
        ],
      ];
      // Before the browser has dispatched the toggle event.
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('button[aria-label="More in Science"]')!.click();
        history.pushState(null, '', '/astronomy');
      });
      await expectOpen(page, []);
      for (const [way, go] of ways) {
        await page.click(science);
        await expectOpen(page, ['Science']);
        await page.evaluate(() => history.replaceState({ kept: true }, '', location.href));
        await sleep(250);
        expect(await getOpenNames(page), way).toEqual(['Science']);
        await page.evaluate(go);
        await expectOpen(page, []);
      }
    });

    test('lies over whatever the page stacks on top', async () => {
      const page = await visit();
      await page.click(science);
      const isOnTop = await page.evaluate(() => {
        const panel = document.querySelector('[role=group]:popover-open')!;
        const { left, top } = panel.getBoundingClientRect();
        return panel.contains(document.elementFromPoint(left + 100, top + 60));
      });
      expect(isOnTop).toBe(true);
    });

    test('a panel higher than the window scrolls, and the page does not', async () => {
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

    test('has no axe violation, closed and open', async () => {
      const page = await visit();
      expect(await page.axe()).toEqual([]);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await waitForAnimations(page);
      expect(await page.axe()).toEqual([]);
      const roles = await page.evaluate(() => ({
        menus: document.querySelectorAll('[role^=menu]').length,
        pages: document.querySelectorAll('[aria-current=page]').length,
        inline: document.querySelectorAll('[style]:not(header, html)').length,
        navigations: [...document.querySelectorAll('nav')].map(({ ariaLabel }) => ariaLabel),
      }));
      expect(roles).toEqual({ menus: 0, pages: 1, inline: 0, navigations: ['Main'] });
    });

    test('prints the logo and the row, no panel, and only the logo on narrow paper', async () => {
      // No driver shows a printed page: the print styles are applied to the screen instead.
      // Without a script: it closes what the styles hide.
      const page = await open({ javaScript: false });
      await page.goto(`${site.origin}/print`);
      await page.click(culture);
      await expectOpen(page, ['Culture']);
      const seen = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('header :is(a, button, input)')]
            .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
            .map((element) => element.textContent),
        );
      const { name } = fixture;
      expect(await seen()).toEqual([
        name,
        'Science',
        'Engineering',
        'Culture',
        'Archive',
        'Opinion',
      ]);
      await page.resize({ width: 700, height: 900 });
      await expect.poll(seen).toEqual([name]);
    });

    test('animates nothing under prefers-reduced-motion', async () => {
      const page = await visit({ reducedMotion: true });
      const moving = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('header *')]
            .filter((element) => {
              const { animationName, transitionDuration } = getComputedStyle(element);
              return animationName !== 'none' || transitionDuration !== '0s';
            })
            .map((element) => element.className),
        );
      await page.click(science);
      expect(await moving()).toEqual([]);
      await page.resize({ width: 600, height: 760 });
      await page.click(menu);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      expect(await moving()).toEqual([]);
    });

    test.skipIf(lacks.forcedColors)('keeps its borders and icons in forced colours', async () => {
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
    test('opens a screen over the drawer; Escape closes one after the other and returns the focus', async () => {
      const page = await visit(phone(lacks));
      await page.click(menu);
      await expectOpen(page, ['Main']);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await expectExpandedInSync(page);
      await page.press('Escape');
      await expectOpen(page, ['Main']);
      await expectFocus(page, science);
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, menu);
    });

    test('makes the page behind inert, live regions apart, locks its scroll, and releases it', async () => {
      const page = await visit(phone(lacks));
      await page.click(menu);
      await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
      const { scrolls } = await page.evaluate(() => ({
        scrolls: getComputedStyle(document.documentElement).overflowY,
      }));
      expect(scrolls).toBe('hidden');
      await page.click(menu);
      await expectOpen(page, []);
      await expect.poll(() => getInert(page)).toEqual([]);
    });

    test('closes when the window becomes wide, and leaves nothing inert', async () => {
      const page = await visit(phone(lacks));
      await page.click(menu);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await page.resize({ width: 1280, height: 800 });
      await expectOpen(page, []);
      await expect.poll(() => getInert(page)).toEqual([]);
      await expect.poll(() => page.isVisible(opinion)).toBe(true);
    });

    test('shifts no layout when it opens and closes', async () => {
      const page = await visit({ ...phone(lacks), asShipped: true });
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main, main a, header > *')].map(
            (element) => element.getBoundingClientRect().left,
          ),
        );
      const before = await places();
      const shifts = await watchShifts(page, lacks);
      await page.click(menu);
      await expectOpen(page, ['Main']);
      expect(await places()).toEqual(before);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await waitForAnimations(page);
      await page.press('Escape');
      await page.press('Escape');
      await expectOpen(page, []);
      expect(await places()).toEqual(before);
      expect(await shifts()).toEqual([]);
      const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
      expect(bar > 0).toBe(!lacks.scrollbars);
    });

    test('opens the search as a strip and focuses its field', async () => {
      const page = await visit(phone(lacks));
      await page.click({ role: 'button', name: 'Search' });
      await expect.poll(async () => (await page.focused())?.name).toBe('Search this site');
      await page.press('Escape');
      await expectOpen(page, []);
      await expectFocus(page, { role: 'button', name: 'Search' });
    });

    test('has no axe violation in drawer and screen', async () => {
      const page = await visit(phone(lacks));
      // The main landmark is there, and inert.
      const without = ['landmark-one-main', 'page-has-heading-one'];
      await page.click(menu);
      await expectOpen(page, ['Main']);
      expect(await page.axe({ without })).toEqual([]);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await waitForAnimations(page);
      expect(await page.axe({ without })).toEqual([]);
    });

    test.skipIf(lacks.narrowWindow)('fits into 320 px without scrolling sideways', async () => {
      const page = await visit({ viewport: { width: 320, height: 256 } });
      expect(await scrollsSideways(page)).toBe(false);
      await page.click(menu);
      await page.click({ role: 'button', name: 'More in Archive' });
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('a[href="/year-1959"]')!.focus(),
      );
      expect(await scrollsSideways(page)).toBe(false);
      const isSeen = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return top > 0 && bottom <= innerHeight;
      });
      expect(isSeen).toBe(true);
    });
  });

  test('suggests, announces the count, and follows the chosen suggestion', async () => {
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
      .poll(() => page.evaluate(() => document.querySelector('form output')!.textContent))
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

  test('a suggestion with a page is a link that may open in another tab; the list stays without a keyboard', async () => {
    const page = await visit();
    await page.click('input[type=search]');
    await page.type('p');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    const options = await page.evaluate(() => {
      document.addEventListener('click', (event) => event.preventDefault());
      const [link] = document.querySelectorAll<HTMLElement>('form [role=option]');
      link!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
      );
      // The Done key of a phone takes the focus away, to nowhere.
      document.querySelector('input')!.blur();
      return [...document.querySelectorAll('form [role=option]')].map((option) => [
        option.textContent,
        option.getAttribute('href'),
      ]);
    });
    expect(options).toEqual([
      ['Physics', '/physics'],
      ['Film', null],
    ]);
    expect(await page.isVisible('form [role=option]')).toBe(true);
    await page.click('h1');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(false);
  });

  test('Down asks again for suggestions that were closed', async () => {
    const page = await visit();
    await page.click('input[type=search]');
    await page.type('p');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    await page.press('Escape');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(false);
    await page.press('ArrowDown');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    expect(
      await page.evaluate(() =>
        document.querySelector('input')!.getAttribute('aria-activedescendant'),
      ),
    ).toBeNull();
  });

  test('Enter without a chosen suggestion submits the form', async () => {
    const page = await visit();
    await page.click('input[type=search]');
    await page.type('p');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    await page.press('Enter');
    await expect
      .poll(() => page.evaluate(() => location.pathname + location.search))
      .toBe('/search?q=p');
  });
});
