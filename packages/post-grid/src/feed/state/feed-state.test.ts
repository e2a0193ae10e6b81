import type { Page } from '@broadsheet/content';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  requestNextPage,
  receiveError,
  receivePage,
  restoreFeed,
  startFeed,
  type FeedState,
} from './feed-state.ts';

interface Item {
  id: string;
}

const page = (ids: string, cursor?: string, total?: number): Page<Item> => ({
  items: [...ids].map((id) => ({ id })),
  next: cursor === undefined ? null : { cursor, href: `?page=${cursor}` },
  total,
});
const start = (first: Page<Item>, excludeIds?: string[]) => startFeed(first, Boolean, excludeIds);
const receive = (state: FeedState<Item>, answer: Page<Item>, request = state.request) =>
  receivePage(state, request, answer, Boolean);
const idsOf = ({ pages }: FeedState<Item>) =>
  pages.flatMap(({ items }) => items.map(({ id }) => id)).join('');

describe('a feed', () => {
  test('waits to be asked', () => {
    expect(start(page('ab', '2'))).toMatchObject({ status: 'idle', count: 2, added: 0 });
  });

  test('has ended when its first page is the last', () => {
    expect(start(page('ab')).status).toBe('end');
  });

  test('loads one page at a time', () => {
    const asked = requestNextPage(start(page('ab', '2')));
    expect(asked.status).toBe('loading');
    expect(requestNextPage(asked)).toBe(asked);
  });

  test('puts a page after the others', () => {
    const fed = receive(requestNextPage(start(page('ab', '2', 9))), page('cd', '3', 9));
    expect(idsOf(fed)).toBe('abcd');
    expect(fed).toMatchObject({ status: 'idle', count: 4, added: 2, next: { cursor: '3' } });
    expect(fed.pages.map((each) => each.start)).toEqual([0, 2]);
  });

  test('keeps the pages that are there as they are, so that they need not be rendered again', () => {
    const before = start(page('ab', '2'));
    const fed = receive(requestNextPage(before), page('cd'));
    expect(fed.pages[0]).toBe(before.pages[0]);
  });

  test('ends with a page that has no next, and asks for nothing after', () => {
    const ended = receive(requestNextPage(start(page('ab', '2'))), page('c'));
    expect(ended.status).toBe('end');
    expect(requestNextPage(ended)).toBe(ended);
  });

  test('shows each item once: the first of two keeps its place', () => {
    const fed = receive(requestNextPage(start(page('abb', '2'))), page('bcca', '3'));
    expect(idsOf(fed)).toBe('abc');
    expect(fed).toMatchObject({ added: 1, dropped: 3, count: 3 });
  });

  test('does not take items without an id for each other', () => {
    const nameless = { items: [{}, {}], next: null } as unknown as Page<Item>;
    expect(startFeed(nameless, Boolean).count).toBe(2);
  });

  test('leaves out what is shown elsewhere, on the first page and later', () => {
    const first = start(page('abx', '2'), ['x', 'd']);
    expect(idsOf(receive(requestNextPage(first), page('cdx')))).toBe('abc');
  });

  test('goes on when a page brings nothing', () => {
    const asked = requestNextPage(start(page('ab', '2')));
    const goesOn = receive(asked, page('', '3'));
    expect(goesOn).toMatchObject({ status: 'loading', next: { cursor: '3' } });
    expect(goesOn.request).toBe(asked.request + 1);
    expect(idsOf(receive(goesOn, page('c')))).toBe('abc');
  });

  test('does not go on for ever', () => {
    let state = requestNextPage(start(page('ab', '2')));
    for (let emptyPages = 1; emptyPages <= 3; emptyPages++) {
      expect(state.status).toBe('loading');
      state = receive(state, page('ab', '2'));
    }
    expect(state).toMatchObject({ status: 'idle', next: { cursor: '2' } });
  });

  test('keeps what is there when a page fails, and asks again', () => {
    const error = new Error('503');
    const asked = requestNextPage(start(page('ab', '2')));
    const failed = receiveError(asked, asked.request, error);
    expect(failed).toMatchObject({ status: 'error', error });
    expect(idsOf(failed)).toBe('ab');
    const again = requestNextPage(failed);
    expect(again).toMatchObject({ status: 'loading', error: undefined });
    expect(idsOf(receive(again, page('cd')))).toBe('abcd');
  });

  test.each([
    ['an answer to another request', (asked: FeedState<Item>) => receive(asked, page('x'), 99)],
    ['a failure of another request', (asked: FeedState<Item>) => receiveError(asked, 99, 'no')],
  ])('ignores %s', (_name, happen) => {
    const asked = requestNextPage(start(page('ab', '2')));
    expect(happen(asked)).toBe(asked);
  });

  test('ignores an answer that comes twice', () => {
    const fed = receive(requestNextPage(start(page('ab', '2'))), page('cd', '3'));
    expect(receive(fed, page('ef', '4'))).toBe(fed);
  });

  test('ignores answers to the feed that was here before', () => {
    const old = requestNextPage(start(page('ab', '2')));
    const fresh = requestNextPage(startFeed(page('xy', '2'), Boolean, [], old.request + 1));
    expect(receive(fresh, page('cd'), old.request)).toBe(fresh);
  });

  test.each([
    undefined,
    null,
    [],
    {},
    { items: null },
    { items: 'ab' },
    { items: [null, undefined, 0] },
  ])('takes %j for a page without items', (bad) => {
    expect(startFeed(bad as never, Boolean)).toMatchObject({ count: 0, status: 'end' });
  });
});

describe('a feed that is restored', () => {
  const saved = [page('abcd', '2'), page('efgh', '3')];
  const restore = (fresh: FeedState<Item>, beginsLater?: boolean) =>
    restoreFeed(fresh, saved, beginsLater);

  test('has what it had', () => {
    const restored = restore(start(page('abcd', '2')));
    expect(idsOf(restored)).toBe('abcdefgh');
    expect(restored).toMatchObject({ status: 'idle', next: { cursor: '3' }, added: 0, dropped: 0 });
  });

  test.each([
    ['what has come since at the beginning', 'xabc', 'xabcdefgh'],
    ['what has come since in between', 'abxc', 'abxcdefgh'],
    ['what is at another place now', 'badc', 'badcefgh'],
    ['what has moved to the beginning from far below', 'habc', 'habcdefg'],
    ['nothing of what was withdrawn between', 'acde', 'acdefgh'],
    ['nothing of what was withdrawn at the beginning', 'cdef', 'cdefgh'],
    ['all of the next page that moved up', 'defg', 'defgh'],
  ])('has %s', (_name, fresh, ids) => {
    expect(idsOf(restore(start(page(fresh, '2'))))).toBe(ids);
  });

  test('shows the newer of two versions of an item, and the newer total', () => {
    const items = [...'abcd'].map((id) => ({ id, title: 'corrected' }));
    const fresh = { items, next: { cursor: '2', href: '?page=2' }, total: 7 };
    const restored = restore(start(fresh));
    expect(restored.pages[0]!.items).toEqual(items);
    expect(restored.pages.map(({ total }) => total)).toEqual([7, 7]);
  });

  test('has as many pages as it had, so that the URL is still that of the last of them', () => {
    for (const first of ['abcd', 'xabc', 'efgh', 'cfgh']) {
      const restored = restore(start(page(first, '3')), true);
      expect(restored.pages.map(({ next }) => next?.cursor)).toEqual(['2', '3']);
    }
  });

  test('ends where the newer page is the last', () => {
    const restored = restore(start(page('abce')));
    expect(idsOf(restored)).toBe('abce');
    expect(restored).toMatchObject({ status: 'end', next: null });
  });

  test('goes on as the newer page does, where that reaches the end of what was saved', () => {
    expect(restore(start(page('efghi', '9')), true).next?.cursor).toBe('9');
  });

  test.each([
    ['ends with what moved up from the next page', 'fghi', 'abcdefghi'],
    ['keeps its order when the page of the URL was the last that was loaded', 'efgh', 'abcdefgh'],
    ['has nothing of what was withdrawn between', 'fh', 'abcdefh'],
  ])('%s, when it may begin later', (_name, fresh, ids) => {
    expect(idsOf(restore(start(page(fresh, '3')), true))).toBe(ids);
  });

  test('is left alone where posts may be missing between', () => {
    for (const ids of ['wxyz', '']) {
      const fresh = start(page(ids, '2'));
      expect(restore(fresh)).toBe(fresh);
    }
  });

  test('is left alone when something was loaded already', () => {
    const fed = receive(requestNextPage(start(page('abcd', '2'))), page('efgh', '3'));
    expect(restore(fed)).toBe(fed);
  });

  test('does not take items without an id for each other', () => {
    const nameless = { items: [{ id: '' }, { id: 'b' }], next: null };
    expect(restoreFeed(start(nameless), [nameless]).count).toBe(2);
    const others = { items: [{ id: '' }], next: null };
    expect(restoreFeed(start(others), [nameless]).count).toBe(1);
  });

  test('still leaves out what is shown elsewhere, also by a number', () => {
    expect(idsOf(restore(start(page('abcd', '2'), ['f'])))).toBe('abcdegh');
    expect(start(page('12', '2'), [1] as never).count).toBe(1);
  });

  test('shows the newest of each item, each once, in the order of the server, whatever has changed since', () => {
    const listOf = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1 });
    fc.assert(
      fc.property(
        listOf,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(9),
        fc.uniqueArray(fc.nat(15)),
        fc.array(fc.nat(15), { maxLength: 4 }),
        (list, size, loads, withdrawn, inserted) => {
          const pageOf = (all: string[], from: number, version: string) => ({
            items: all.slice(from, from + size).map((id) => ({ id, version })),
            next: from + size < all.length ? { cursor: `${from + size}`, href: '' } : null,
            total: all.length,
          });
          let before = start(pageOf(list, 0, 'old'));
          for (let load = 0; load < loads && before.next; load++) {
            before = receive(
              requestNextPage(before),
              pageOf(list, Number(before.next.cursor), 'old'),
            );
          }
          const changed = list.filter((_, index) => !withdrawn.includes(index));
          inserted.forEach((place, index) =>
            changed.splice(place % (changed.length + 1), 0, `${index}`),
          );
          const fresh = pageOf(changed, 0, 'new');
          const restored = restoreFeed(start(fresh), before.pages);
          const shown = restored.pages.flatMap(({ items }) => items);
          const ids = shown.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          // It begins with all that the server sends now, as it is now.
          expect(shown.slice(0, fresh.items.length)).toEqual(fresh.items);
          // The rest was there before, and follows in its order.
          const rest = ids.slice(fresh.items.length);
          const inOrder = list.filter((id) => rest.includes(id));
          expect(rest).toEqual(inOrder);
          // Of what comes later, nothing that is still there is lost.
          const known = fresh.items.filter(({ id }) => idsOf(before).includes(id));
          const last = known.at(-1)?.id;
          const later = last && fresh.next ? [...idsOf(before).split(last)[1]!] : [];
          expect(rest).toEqual(later);
          expect(restored.count).toBe(ids.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** What may happen to a feed, in any order: `load` is a click; the others are answers, each to any request ever sent. */
type Happening = { kind: 'load' } | { kind: 'answer' | 'fail'; to: number } | { kind: 'reset' };

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'load' as const }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer' as const), to: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fail' as const), to: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reset' as const }) },
);

/** Pages as a source with moving pages serves them: some empty, some with what was there before. */
const served = fc.array(fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

test('whatever happens in whatever order, a feed ends with what was served, each once, in order, by no request more than needed', () => {
  fc.assert(
    fc.property(served, fc.array(happenings, { maxLength: 40 }), (pages, schedule) => {
      const pageAt = (index: number) =>
        page(pages[index]!.join(''), index + 1 < pages.length ? `${index + 1}` : undefined);
      let state = start(pageAt(0));
      const requests: { number: number; cursor: number }[] = [];
      const note = () => {
        if (state.status === 'loading' && requests.at(-1)?.number !== state.request) {
          requests.push({ number: state.request, cursor: Number(state.next!.cursor) });
        }
      };
      const happen = (happening: Happening) => {
        if (happening.kind === 'load') state = requestNextPage(state);
        else if (happening.kind === 'reset') {
          state = startFeed(pageAt(0), Boolean, [], state.request + 1);
          requests.push({ number: -1, cursor: -1 });
        } else {
          const request = requests[happening.to % (requests.length || 1)];
          if (!request || request.cursor < 0) return;
          state =
            happening.kind === 'fail'
              ? receiveError(state, request.number, 'failed')
              : receive(state, pageAt(request.cursor), request.number);
        }
        note();
      };

      for (const happening of schedule) {
        happen(happening);
        const ids = idsOf(state);
        // Never twice, always a beginning of what is served, in its order.
        expect(new Set(ids).size).toBe(ids.length);
        expect([...new Set(pages.flat())].join('').startsWith(ids)).toBe(true);
      }

      // Then every request is answered.
      for (let left = 40; state.status !== 'end' && left > 0; left--) {
        state = requestNextPage(state);
        note();
        state = receive(state, pageAt(Number(state.next!.cursor)));
        note();
      }
      expect(state.status).toBe('end');
      expect(idsOf(state)).toBe([...new Set(pages.flat())].join(''));
      expect(state.count).toBe(new Set(pages.flat()).size);

      // Since the last reset each page was asked for once, and again only after it failed.
      const sinceReset = requests.slice(requests.findLastIndex(({ number }) => number < 0) + 1);
      const failures = schedule.filter(({ kind }) => kind === 'fail').length;
      expect(sinceReset.length).toBeLessThanOrEqual(pages.length - 1 + failures);
    }),
    { numRuns: 2000 },
  );
});
