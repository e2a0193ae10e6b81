import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  culture,
  engineering,
  expectEnhanced,
  expectOpen,
  getOpenNames,
  science,
} from './page-helpers.ts';
import { serveHeader } from './site.ts';

describeInEngines('the header that opens on hover', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('hover');
  });
  afterAll(() => site.close());

  const modules = (page: EnginePage) => page.requests().filter((url) => /hover-intent/.test(url));
  async function visit(options?: OpenOptions): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin);
    await expect.poll(() => modules(page).length).toBe(1);
    await sleep(200);
    return page;
  }
  test('opens under a mouse that rests, and closes a while after it has left', async () => {
    const page = await visit();
    await page.point(science);
    expect(await getOpenNames(page)).toEqual([]);
    await expectOpen(page, ['Science']);
    await page.point({ x: 640, y: 790 }, 2);
    await expectOpen(page, []);
  });

  test('stays while the focus is in the panel', async () => {
    const page = await visit();
    await page.point(science);
    await expectOpen(page, ['Science']);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/astronomy"]')!.focus());
    await page.point({ x: 640, y: 790 }, 2);
    await sleep(700);
    expect(await getOpenNames(page)).toEqual(['Science']);
  });

  test('opens nothing for a mouse that only passes', async () => {
    const page = await visit();
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('nav li')!.getBoundingClientRect();
      return { x: box.left, y: box.top + box.height / 2 };
    });
    await page.evaluate(() => {
      addEventListener('toggle', () => document.body.setAttribute('data-toggled', 'yes'), true);
    });
    await restingBetween(0, 120, async () => {
      await page.point({ x: x - 20, y });
      await page.evaluate(() => document.body.removeAttribute('data-toggled'));
      const rest = await glide(page, [{ x: 1270, y }]);
      await page.point({ x: 640, y: 790 });
      await sleep(500);
      return rest;
    });
    expect(await page.evaluate(() => document.body.hasAttribute('data-toggled'))).toBe(false);
  });

  test('a click right after opening keeps the panel open; a later one closes it until the mouse has left', async () => {
    const page = await visit();
    await page.point(culture);
    await expectOpen(page, ['Culture']);
    await page.click(culture);
    expect(await getOpenNames(page)).toEqual(['Culture']);
    await sleep(600);
    await page.click(culture);
    await expectOpen(page, []);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('nav li:nth-child(3)')!.getBoundingClientRect();
      return { x: box.left + 10, y: box.top + 10 };
    });
    await page.point({ x, y });
    await page.point({ x: x + 4, y }, 2);
    await sleep(500);
    expect(await getOpenNames(page)).toEqual([]);
    await page.point({ x: 640, y: 700 }, 2);
    await page.point({ x, y }, 2);
    await expectOpen(page, ['Culture']);
  });

  test('lets the mouse go diagonally over a neighbour to the open panel (safe triangle)', async () => {
    const page = await visit();
    const way = await page.evaluate(() => {
      const boxOf = (label: string) =>
        document.querySelector(`button[aria-label="${label}"]`)!.getBoundingClientRect();
      const from = boxOf('More in Science');
      const item = document
        .querySelector('button[aria-label="More in Engineering"]')!
        .closest('[data-focus-scope]')!;
      item.addEventListener('pointerover', () => void (document.title = 'Passed over'));
      const { left, bottom } = item.getBoundingClientRect();
      const y = from.top + from.height / 2;
      return [
        { x: left + 20, y: y + 10 },
        { x: left + 120, y: bottom + 40 },
      ];
    });
    // It rests on the neighbour for longer than would open it, were the mouse not on its way to the panel.
    await restingBetween(100, 240, async () => {
      await page.point(science);
      await expectOpen(page, ['Science']);
      const rest = await glide(page, way, 120);
      await sleep(500);
      return rest;
    });
    expect(await page.evaluate(() => document.title)).toBe('Passed over');
    expect(await getOpenNames(page)).toEqual(['Science']);
  });

  test('stays closed over the page that a click on the section led to, until the mouse has left', async () => {
    const page = await visit();
    await page.evaluate(() =>
      document.addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (!link) return;
        event.preventDefault();
        history.pushState(null, '', link.href);
      }),
    );
    const link = { role: 'link', name: 'Science' };
    await page.point(link);
    await expectOpen(page, ['Science']);
    await page.click(link);
    await expectOpen(page, []);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('nav li a')!.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.point({ x: x + 1, y }, 2);
    await sleep(500);
    expect(await getOpenNames(page)).toEqual([]);
    await page.point({ x: 640, y: 700 }, 2);
    await page.point(link, 2);
    await expectOpen(page, ['Science']);
  });

  test("leaves the page's own popover open under a resting mouse", async () => {
    const page = await visit();
    await page.evaluate(() => {
      const popover = document.createElement('div');
      popover.popover = 'auto';
      popover.textContent = 'Your account';
      popover.setAttribute('aria-label', 'Account');
      document.body.append(popover);
      popover.showPopover();
    });
    await page.point(science);
    await sleep(500);
    expect(await getOpenNames(page)).toEqual(['Account']);
  });

  test('switches to a neighbour that the mouse rests on', async () => {
    const page = await visit();
    await page.point(science);
    await expectOpen(page, ['Science']);
    await page.point(engineering, 3);
    await expectOpen(page, ['Engineering']);
  });

  test('writes no inline style but where the header ends', async () => {
    const page = await visit();
    await page.point(science);
    await expectOpen(page, ['Science']);
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('[style]')].map((element) => [
        element.localName,
        element.getAttribute('style')!.replaceAll(/[\d.]+px/g, 'measured'),
      ]),
    );
    expect(styles).toEqual([['header', '--broadsheet-header-end: measured;']]);
    expect(await page.printed()).toEqual([]);
  });

  test.skipIf(lacks.touch)('touch opens and closes, and never loads the hover module', async () => {
    const page = await open({ touch: true });
    await page.goto(site.origin);
    await expectEnhanced(page);
    await page.tap(culture);
    await expectOpen(page, ['Culture']);
    await page.tap(culture);
    await expectOpen(page, []);
    expect(modules(page)).toEqual([]);
  });
});

/**
 * Moves the mouse step by step from stop to stop.
 *
 * @param pause how long it waits at a stop before it goes on, in milliseconds; the driver adds to that
 * @returns for how long it rested on the way, in milliseconds, as the page saw it
 */
async function glide(page: EnginePage, stops: { x: number; y: number }[], pause = 0) {
  await page.evaluate(() => {
    const noted = globalThis as { moves?: number[] };
    if (!noted.moves) {
      addEventListener('pointermove', () => noted.moves!.push(performance.now()), true);
    }
    noted.moves = [];
  });
  for (const [index, stop] of stops.entries()) {
    if (index > 0) await sleep(pause);
    await page.point(stop, 30 / stops.length);
  }
  const moves = await page.evaluate(() => (globalThis as { moves?: number[] }).moves!);
  expect(moves.length).toBeGreaterThan(4);
  return Math.max(...moves.slice(1).map((time, index) => time - moves[index]!));
}

/**
 * Repeats a movement until its longest rest is in range: on a busy machine the driver is slow, and what the mouse rests on for
 * longer opens, as it should.
 */
async function restingBetween(
  least: number,
  most: number,
  move: () => Promise<number>,
): Promise<void> {
  for (let tries = 0; tries < 8; tries += 1) {
    const rest = await move();
    if (rest >= least && rest <= most) return;
  }
  throw new Error('The longest rest of the mouse was out of range, each time.');
}
