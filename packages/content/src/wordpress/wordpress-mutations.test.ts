import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSourceError } from '../source/source-error.ts';
import { expectSafePage, expectNoMarkup } from '../testing/expect-safe-page.ts';
import { getPageOrUndefined } from '../testing/get-page-or-undefined.ts';
import { mutate } from '../testing/mutate.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { readRecording } from '../testing/recordings.ts';
import { wordpressCategories, wordpressPosts } from './index.ts';

const url = 'http://127.0.0.1:8087';
// Without what is never requested for, and few at a time, so that the changes meet what is read.
const all = [1, 2, 3]
  .flatMap(
    (page) => JSON.parse(readRecording(`wordpress/posts-embed-page-${page}.json`)) as object[],
  )
  .map((post) => ({ ...post, content: undefined, guid: undefined, _links: undefined }));
const posts = fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all));

test('a page of posts is safe for every response, and each skipped record is reported', async () => {
  let shown = 0;
  let skipped = 0;
  await fc.assert(
    fc.asyncProperty(posts.chain(mutate), async (answer) => {
      const { fetch } = mockFetch(() => json(answer));
      let left = 0;
      const onSkip = () => void (left += 1);
      const source = wordpressPosts({ url, fetch, onSkip });
      const page = await getPageOrUndefined(source);
      // What is no list is an error, and so is a list of which nothing is left; every record is shown or reported.
      const isLost = Array.isArray(answer) && answer.length > 0 && answer.length === left;
      expect(page === undefined).toBe(!Array.isArray(answer) || isLost);
      const { items } = page ?? { items: [], next: null };
      expectSafePage({ items, next: page?.next ?? null });
      expectNoMarkup({ items, next: null });
      expect(items.length + left).toBe(Array.isArray(answer) ? answer.length : 0);
      shown += items.length;
      skipped += left;
    }),
    { numRuns: 5000 },
  );
  // Both have happened, or nothing was tried.
  expect(shown).toBeGreaterThan(1000);
  expect(skipped).toBeGreaterThan(500);
});

test('the category tree is finite for every response, and has no category twice', async () => {
  const categories = JSON.parse(readRecording('wordpress/categories.json')) as object[];
  const lean = categories.map((category) => ({ ...category, _links: undefined }));
  const parent = fc.constantFrom(0, 1, 2, 3, 5, 9, 99, '2', null);
  const crossed = fc
    .array(parent, { minLength: lean.length, maxLength: lean.length })
    .map((parents) => lean.map((each, index) => ({ ...each, parent: parents[index] })));
  await fc.assert(
    fc.asyncProperty(crossed.chain(mutate), async (answer) => {
      const { fetch } = mockFetch(() => json(answer));
      const source = wordpressCategories({ url, fetch, onSkip: () => undefined });
      const ids: string[] = [];
      const walk = (trees: Awaited<ReturnType<typeof source.tree>>) => {
        for (const { id, href, children } of trees) {
          ids.push(id);
          expect(href).toMatch(/^https?:\/\//);
          walk(children);
        }
      };
      try {
        walk(await source.tree());
        const { items } = await source.page();
        expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      } catch (error) {
        if (!isSourceError(error)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});
