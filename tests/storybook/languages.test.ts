import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPreview, show, startBrowser, stories } from './support/storybook.ts';

const months =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) \d{1,2}(?:, \d{4})?\b/;

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

test('no story in Arabic has a date in English, and none has a failed request or an error', async () => {
  // Those that are in another language by themselves, and those that play what an English text names.
  const shown = stories.filter(({ tags }) => !tags.includes('play-fn'));
  const { page, faults } = await openPreview(browser, 'locale:ar');
  const found: string[] = [];
  let dates = 0;
  for (const story of shown) {
    await show(page, story);
    const { text, times } = await page.evaluate(() => ({
      text: document.body.innerText,
      times: document.querySelectorAll('time').length,
    }));
    const [month] = months.exec(text) ?? [];
    if (month) found.push(`${story.id}: ${month}`);
    dates += times;
  }
  expect(shown.length).toBeGreaterThan(80);
  expect(dates).toBeGreaterThan(100);
  expect(found).toEqual([]);
  expect(faults.filter((fault) => !/there-is-no-such-picture/.test(fault))).toEqual([]);
});
