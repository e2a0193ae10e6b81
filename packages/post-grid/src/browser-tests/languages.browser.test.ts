import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFeed, type FeedSite } from './site.ts';

/** The status after each of the pages: one post more, two, three, eleven. */
const spoken = {
  en: [
    '1 post added. Showing 4 of 20.',
    '2 posts added. Showing 6 of 20.',
    '3 posts added. Showing 9 of 20.',
    '11 posts added. Showing 20 of 20.',
  ],
  de: [
    'Ein weiterer Beitrag. 4 von 20 Beiträgen.',
    '2 weitere Beiträge. 6 von 20 Beiträgen.',
    '3 weitere Beiträge. 9 von 20 Beiträgen.',
    '11 weitere Beiträge. 20 von 20 Beiträgen.',
  ],
  he: [
    'פוסט נוסף. מוצגים 4 מתוך 20.',
    'שני פוסטים נוספים. מוצגים 6 מתוך 20.',
    '3 פוסטים נוספים. מוצגים 9 מתוך 20.',
    '11 פוסטים נוספים. מוצגים 20 מתוך 20.',
  ],
  'ar-EG': [
    'مقالة أخرى. عرض ٤ من ٢٠.',
    'مقالتان أخريان. عرض ٦ من ٢٠.',
    '٣ مقالات أخرى. عرض ٩ من ٢٠.',
    '١١ مقالة أخرى. عرض ٢٠ من ٢٠.',
  ],
};

describeInEngines('the labels of a feed', ({ open, lacks }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('languages');
  });
  afterAll(() => site.close());

  const statuses = async (page: EnginePage) =>
    (await page.liveRegions()).filter(({ role }) => role === 'status').map(({ text }) => text);

  const statusOf = (page: EnginePage, lang: string) =>
    page.evaluate((id) => document.querySelector(`#${id} output`)!.textContent, lang);

  /** Loads every page of every feed, and reads the live regions of all: after each page, or once a feed. */
  async function readAll(compare: 'each page' | 'each feed') {
    const page = await open();
    await page.goto(site.origin);
    await expect
      .poll(() => page.evaluate(() => typeof (globalThis as { hydrate?: unknown }).hydrate))
      .toBe('function');
    const expected = ['', '', '', ''];
    const found: string[][] = [];
    const wanted: string[][] = [];
    for (const [place, [lang, sentences]] of Object.entries(spoken).entries()) {
      for (const sentence of sentences) {
        await page.evaluate(
          (id) => document.querySelector<HTMLElement>(`#${id} [rel="next"]`)!.click(),
          lang,
        );
        await expect.poll(() => statusOf(page, lang)).toBe(sentence);
        expected[place] = sentence;
        if (compare === 'each feed' && sentence !== sentences.at(-1)) continue;
        wanted.push([...expected]);
        found.push(await statuses(page));
      }
    }
    return { page, found, wanted };
  }

  // Where the role of each element is asked for on its own, more would take half a minute.
  test('count in the language of each feed, and each feed announces its own', async () => {
    const { page, found, wanted } = await readAll('each feed');
    expect(wanted).toHaveLength(4);
    expect(found).toEqual(wanted);
    expect(await page.axe()).toEqual([]);
    expect(await page.printed()).toEqual([]);
  });

  test.skipIf(lacks.accessibilityTree)(
    'are in the accessibility tree when they are announced',
    async () => {
      const { found, wanted } = await readAll('each page');
      expect(wanted).toHaveLength(16);
      expect(found).toEqual(wanted);
    },
  );
});
