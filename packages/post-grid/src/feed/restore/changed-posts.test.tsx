import type { Article, Page } from '@broadsheet/content';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSaved, getTitles, renderFeed, resetBrowser, tick } from '../test-feed.tsx';

resetBrowser();

/** A post of a source; the newest, with the highest rank, is first. */
interface Post {
  rank: number;
  version: number;
}

/** What an editor does while the user is elsewhere. */
type Edit = { kind: 'publish'; rank: number } | { kind: 'withdraw' | 'correct'; index: number };

const size = 3;
const toTitle = ({ rank, version }: Post) => `Post ${rank}, version ${version}`;
const toArticle = (post: Post): Article => ({
  id: `${post.rank}`,
  title: toTitle(post),
  href: `/${post.rank}`,
});

/** The posts of a page, which begins below a rank, and whether there are more. */
function readPage(posts: readonly Post[], below = Infinity) {
  const all = posts.filter(({ rank }) => rank < below);
  const shown = all.slice(0, size);
  return { shown, next: all.length > size ? shown.at(-1)!.rank : undefined };
}

function toPage(posts: readonly Post[], below?: number): Page {
  const { shown, next } = readPage(posts, below);
  return {
    items: shown.map(toArticle),
    next: next === undefined ? null : { cursor: `${next}`, href: `?below=${next}` },
  };
}

function change(posts: readonly Post[], edit: Edit): Post[] {
  if (edit.kind === 'publish') {
    const others = posts.filter(({ rank }) => rank !== edit.rank);
    return [...others, { rank: edit.rank, version: 1 }].toSorted((a, b) => b.rank - a.rank);
  }
  const chosen = posts[edit.index % posts.length];
  if (edit.kind === 'withdraw') return posts.filter((post) => post !== chosen);
  return posts.map((post) => (post === chosen ? { ...post, version: post.version + 1 } : post));
}

/** What a feed should show, and where it goes on. */
interface Shown {
  posts: Post[];
  next: number | undefined;
}

/** The first page as it is now, then what was there after the last post of it that was there already. */
function comeBack(posts: readonly Post[], saved: Shown | undefined): Shown & { restored: boolean } {
  const fresh = readPage(posts);
  const isIn = (list: readonly Post[]) => (post: Post) => list.some((p) => p.rank === post.rank);
  const lastKnown = saved && fresh.shown.findLast(isIn(saved.posts));
  if (!saved || !lastKnown) return { posts: fresh.shown, next: fresh.next, restored: false };
  const place = saved.posts.findIndex(({ rank }) => rank === lastKnown.rank);
  const rest = fresh.next
    ? saved.posts.slice(place + 1).filter((post) => !isIn(fresh.shown)(post))
    : [];
  const next = rest.length > 0 ? saved.next : fresh.next;
  return { posts: [...fresh.shown, ...rest], next, restored: true };
}

/** Appends what the next page has that is new; pages without are passed over, two in a row. */
function loadNext(posts: readonly Post[], { posts: before, next }: Shown): Shown {
  const shown = [...before];
  for (let empty = 0; next !== undefined && empty < 3 && shown.length === before.length; empty++) {
    const page = readPage(posts, next);
    shown.push(...page.shown.filter(({ rank }) => !before.some((post) => post.rank === rank)));
    next = page.next;
  }
  return { posts: shown, next };
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), rank: fc.integer({ min: 1, max: 1300 }) }),
  fc.record({ kind: fc.constantFrom('withdraw', 'correct'), index: fc.nat(12) }),
);
const visits = fc.array(fc.record({ loads: fc.nat(3), edits: fc.array(edits, { maxLength: 5 }) }), {
  minLength: 1,
  maxLength: 3,
});

test('shows the newest of each post, each once, in order, whatever has changed before each Back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), visits, async (length, steps) => {
      cleanup();
      sessionStorage.clear();
      history.replaceState(null, '');
      let posts = Array.from({ length }, (_, index) => ({ rank: (12 - index) * 100, version: 1 }));
      let saved: Shown | undefined;

      const visit = async (loads: number) => {
        let { restored, ...shown } = comeBack(posts, saved);
        const current = posts;
        const expectShown = () =>
          waitFor(() => {
            expect(getTitles()).toEqual(shown.posts.map(toTitle));
            expect(document.querySelector('[aria-busy]')).toBeNull();
          });
        renderFeed({
          initialPage: toPage(current),
          loadPage: async (cursor) => toPage(current, Number(cursor)),
        });
        await expectShown();
        for (let load = 0; load < loads && shown.next !== undefined; load++) {
          shown = loadNext(current, shown);
          restored = true;
          fireEvent.click(screen.getByRole('link', { name: 'Show more posts' }));
          await expectShown();
        }

        const ranks = shown.posts.map(({ rank }) => rank);
        expect(new Set(ranks).size).toBe(ranks.length);
        const there = ranks.filter((each) => current.some(({ rank }) => rank === each));
        expect(there).toEqual(there.toSorted((a, b) => b - a));
        if (!restored) return;
        await expectSaved();
        saved = shown;
      };

      for (const { loads, edits: made } of steps) {
        await visit(loads);
        cleanup();
        await tick();
        for (const edit of made) if (posts.length > 0) posts = change(posts, edit);
      }
      await visit(5);
      cleanup();
    }),
    { numRuns: 25 },
  );
}, 60_000);
