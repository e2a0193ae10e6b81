import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Live } from './live.page.tsx';
import {
  expectEnhanced,
  expectExpandedInSync,
  expectFocus,
  expectOpen,
  getInert,
  menu,
  phone,
  science,
} from './page-helpers.ts';
import { serveHeader } from './site.ts';

type Global = typeof globalThis & Live;

describeInEngines('the header while the page changes', ({ open, lacks, engine }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('live');
  });
  afterAll(() => site.close());

  async function visit(options?: OpenOptions): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin);
    await expectEnhanced(page);
    return page;
  }

  async function openDrawer(): Promise<EnginePage> {
    const page = await visit(phone(lacks));
    await page.click(menu);
    await expectOpen(page, ['Main']);
    await expect.poll(() => getInert(page)).toContain('main');
    return page;
  }
  const isReleased = (page: EnginePage) =>
    page.evaluate(() => {
      const { overflowY } = getComputedStyle(document.documentElement);
      return document.querySelectorAll('[inert]').length === 0 && overflowY !== 'hidden';
    });

  test('a modal dialog takes over from the open drawer', async () => {
    const page = await openDrawer();
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect.poll(() => isReleased(page)).toBe(true);
    await expectOpen(page, []);
    // WebKit closes popovers without an event: the dialog is still inert when it would take the focus.
    if (engine === 'WebKit') await page.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement!.closest('dialog')?.id))
      .toBe('paywall');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await page.click({ role: 'button', name: 'Outside' });
    await expectFocus(page, { role: 'button', name: 'Outside' });
  });

  test.each<[string, () => void]>([
    ['its sections go', () => (globalThis as Global).setItems([])],
    ['it is removed by the app', () => (globalThis as Global).remove()],
    ['its node is replaced', () => document.querySelector('header')!.replaceWith('Gone')],
    ['it is hidden', () => (document.querySelector('header')!.style.display = 'none')],
    [
      'its drawer is hidden by a script that stops the events',
      () => {
        for (const type of ['beforetoggle', 'toggle'])
          addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        document.querySelector('nav')!.hidePopover();
      },
    ],
  ])('gives the page back when the drawer is open and %s', async (_, change) => {
    const page = await openDrawer();
    await page.evaluate(change);
    await expect.poll(() => isReleased(page)).toBe(true);
    expect(await page.printed()).toEqual([]);
  });

  test('the open panel stays the same section when another comes first', async () => {
    const page = await visit();
    await page.click(science);
    await page.press('Tab');
    await expectFocus(page, { role: 'link', name: 'Astronomy' });
    await page.evaluate(() => (globalThis as Global).addFirst('Welcome, Ada'));
    await expect.poll(() => page.isVisible({ role: 'button', name: 'Welcome, Ada' })).toBe(true);
    await expectOpen(page, ['Science']);
    await expectFocus(page, { role: 'link', name: 'Astronomy' });
    await expect
      .poll(() =>
        page.evaluate(
          () => document.querySelectorAll('header [popovertarget]:not([aria-expanded])').length,
        ),
      )
      .toBe(5);
    await expectExpandedInSync(page);
    await page.press('Escape');
    await expectOpen(page, []);
    await page.click({ role: 'button', name: 'Welcome, Ada' });
    await expectOpen(page, ['Welcome, Ada']);
    expect(await page.printed()).toEqual([]);
  });

  test('closes when currentHref changes, and not when it stays', async () => {
    const page = await visit();
    await page.click(science);
    await expectOpen(page, ['Science']);
    await page.evaluate(() => (globalThis as Global).addFirst('Welcome, Ada'));
    await expect.poll(() => page.isVisible({ role: 'button', name: 'Welcome, Ada' })).toBe(true);
    await expectOpen(page, ['Science']);
    await page.evaluate(() => (globalThis as Global).setPath('/opinion'));
    await expectOpen(page, []);
  });

  test('a suggestion is followed by linkComponent, by keyboard and mouse', async () => {
    const page = await visit();
    const getTitle = () => page.evaluate(() => document.title);
    const suggest = async () => {
      await page.click('input[type=search]');
      await page.type('p');
      await expect.poll(() => page.isVisible('form [role=option]')).toBe(true);
    };
    await suggest();
    await page.press('ArrowDown');
    await page.press('Enter');
    await expect.poll(getTitle).toBe('/physics');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(false);
    await page.evaluate(() => (document.title = ''));
    await suggest();
    await page.click('form [role=option]');
    await expect.poll(getTitle).toBe('/physics');
    await expect.poll(() => page.isVisible('form [role=option]')).toBe(false);
    expect(await page.evaluate(() => location.pathname)).toBe('/');
    expect(await page.printed()).toEqual([]);
  });

  test('survives a translator that wraps every text', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('header')!, 4);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        font.append(`[${text.data}]`);
        text.replaceWith(font);
      }
    });
    const change = (label: string, external: boolean) =>
      page.evaluate(
        (name, isExternal) =>
          (globalThis as Global).setItems([
            {
              label: name,
              groups: [
                { label: name, links: [{ label: 'Archive', href: '/a', external: isExternal }] },
              ],
            },
            {
              label: 'Science',
              href: '/science',
              groups: [{ links: [{ label: name, href: '/b' }] }],
            },
          ]),
        label,
        external,
      );
    await change('Kultur', true);
    await change('Musik', false);
    await expect.poll(() => page.isVisible({ role: 'button', name: 'Musik' })).toBe(true);
    await page.click({ role: 'button', name: 'Musik' });
    await expectOpen(page, ['Musik']);
    expect(await page.isVisible({ role: 'link', name: 'Archive' })).toBe(true);
    expect(await page.printed()).toEqual([]);
  });

  test('what stands beside a nested live region is inert, the region is not', async () => {
    const page = await openDrawer();
    expect(
      await page.evaluate(() => [
        document.querySelector('#toaster > p:has(a)')!.closest('[inert]') !== null,
        document.querySelector('#toaster output')!.closest('[inert]') !== null,
      ]),
    ).toEqual([true, false]);
  });

  test('leaves the focus to a fixed element that the app focuses when a link is clicked', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const fixed = document.getElementById('fixed')!;
      fixed.style.position = 'fixed';
      document.querySelector('header')!.addEventListener('click', (event) => {
        if (!(event.target as Element).closest('a')) return;
        event.preventDefault();
        fixed.focus();
      });
    });
    await page.click(science);
    await page.press('Tab');
    await page.press('Enter');
    await expectOpen(page, []);
    await expectFocus(page, { role: 'link', name: 'Fixed' });
  });
});
