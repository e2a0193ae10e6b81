import { describeInEngines, type Site } from '@internal/browsers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAwake, expectOpen, inert, menu, phone, science } from './reader.ts';
import { serveHeader } from './site.ts';

/** What a page tells of itself whenever it is shown, since no driver can ask one that comes back. */
const tell = `addEventListener('pageshow', ({ persisted }) => {
  const open = document.querySelectorAll(':popover-open').length;
  const inert = document.querySelectorAll('[inert]').length;
  const { overflowY } = getComputedStyle(document.documentElement);
  const lies = document.querySelectorAll('[aria-expanded=true]').length;
  fetch('/told?' + new URLSearchParams({ persisted, open, inert, overflowY, lies }));
});`;

const elsewhere = `<!doctype html><html lang="en"><title>Elsewhere</title><script src="/back.js"></script><body>Elsewhere`;

describeInEngines('the header that a reader comes back to', ({ open, lacks }) => {
  let site: Site;
  let told: Record<string, string>[] = [];
  beforeAll(async () => {
    site = await serveHeader(
      'header',
      { head: '<script src="/tell.js"></script>' },
      {
        '/tell.js': tell,
        '/elsewhere': elsewhere,
        '/back.js': `addEventListener('load', () => setTimeout(() => history.back(), 300));`,
        '/told': ({ searchParams }) => {
          told.push(Object.fromEntries(searchParams));
          return '';
        },
      },
    );
  });
  afterEach(() => {
    told = [];
  });
  afterAll(() => site.close());

  const closed = { persisted: 'true', open: '0', inert: '0', overflowY: 'visible', lies: '0' };

  test('is closed, and the page behind its drawer awake, when the browser kept the page', async () => {
    const page = await open({ ...phone(lacks), asShipped: true });
    await page.goto(site.origin);
    await expectAwake(page);
    await page.click(menu);
    await page.click(science);
    await expectOpen(page, ['Main', 'Science']);
    await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
    await page.evaluate(() => void setTimeout(() => location.assign('/elsewhere'), 50));
    await expect.poll(() => told).toHaveLength(2);
    expect(told[1]).toEqual(closed);
  });
});
