import { describeInEngines, type Site } from '@internal/browsers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectEnhanced, expectOpen, getInert, menu, phone, science } from './page-helpers.ts';
import { serveHeader } from './site.ts';

/** A page reports its state whenever it is shown: no driver can ask one that comes back from the bfcache. */
const reportState = `addEventListener('pageshow', ({ persisted }) => {
  const open = document.querySelectorAll(':popover-open').length;
  const inert = document.querySelectorAll('[inert]').length;
  const { overflowY } = getComputedStyle(document.documentElement);
  const expanded = document.querySelectorAll('[aria-expanded=true]').length;
  fetch('/state?' + new URLSearchParams({ persisted, open, inert, overflowY, expanded }));
});`;

const elsewhere = `<!doctype html><html lang="en"><title>Elsewhere</title><script src="/back.js"></script><body>Elsewhere`;

describeInEngines('the header after the back/forward cache (bfcache)', ({ open, lacks }) => {
  let site: Site;
  let reports: Record<string, string>[] = [];
  beforeAll(async () => {
    site = await serveHeader(
      'header',
      { head: '<script src="/report-state.js"></script>' },
      {
        '/report-state.js': reportState,
        '/elsewhere': elsewhere,
        '/back.js': `addEventListener('load', () => setTimeout(() => history.back(), 300));`,
        '/state': ({ searchParams }) => {
          reports.push(Object.fromEntries(searchParams));
          return '';
        },
      },
    );
  });
  afterEach(() => {
    reports = [];
  });
  afterAll(() => site.close());

  const closed = { persisted: 'true', open: '0', inert: '0', overflowY: 'visible', expanded: '0' };

  test('is closed, and nothing is inert, when the page comes back from the bfcache', async () => {
    const page = await open({ ...phone(lacks), asShipped: true });
    await page.goto(site.origin);
    await expectEnhanced(page);
    await page.click(menu);
    await page.click(science);
    await expectOpen(page, ['Main', 'Science']);
    await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
    await page.evaluate(() => void setTimeout(() => location.assign('/elsewhere'), 50));
    await expect.poll(() => reports).toHaveLength(2);
    expect(reports[1]).toEqual(closed);
  });
});
