import type { Page } from '@broadsheet/content';
import { act, render, screen } from '@testing-library/react';
import { Activity, StrictMode, useLayoutEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { useLoadMore, type LoadMore, type LoadMoreOptions } from './use-load-more.ts';

interface Post {
  id: string;
}

const page = (ids: string, cursor?: string): Page<Post> => ({
  items: [...ids].map((id) => ({ id })),
  next: cursor === undefined ? null : { cursor, href: `?page=${cursor}` },
  total: 6,
});

/** A source that answers when the test says so. */
function source(pages: Record<string, Page<Post>>) {
  const waiting: { cursor: string; signal: AbortSignal; fail: (error: unknown) => void }[] = [];
  const answers: (() => void)[] = [];
  const loadPage = vi.fn<LoadMoreOptions<Post>['loadPage']>(
    (cursor, { signal }) =>
      new Promise((resolve, fail) => {
        waiting.push({ cursor, signal, fail });
        answers.push(() => resolve(pages[cursor]!));
      }),
  );
  return {
    loadPage,
    waiting,
    answer: (request: number) => act(async () => answers[request]!()),
    fail: (request: number, error: unknown) => act(async () => waiting[request]!.fail(error)),
  };
}

let state: LoadMore<Post>;

function List(options: LoadMoreOptions<Post>) {
  const result = useLoadMore(options);
  useLayoutEffect(() => {
    state = result;
  });
  return <p>{result.items.map(({ id }) => id).join('')}</p>;
}

const shown = () => screen.getByText(/^\w+$/).textContent;
const loadMore = () => act(async () => state.loadMore());

test('loads page by page to the end, one request at a time', async () => {
  const { loadPage, waiting, answer } = source({ 2: page('cd', '3'), 3: page('ef') });
  render(<List initialPage={page('ab', '2')} loadPage={loadPage} />);
  expect(state).toMatchObject({ status: 'idle', total: 6, added: 0 });
  await loadMore();
  await loadMore();
  expect(state.status).toBe('loading');
  expect(waiting).toHaveLength(1);
  await answer(0);
  expect(shown()).toBe('abcd');
  expect(state).toMatchObject({ status: 'idle', added: 2, next: { cursor: '3' } });
  await loadMore();
  await answer(1);
  expect(shown()).toBe('abcdef');
  expect(state.status).toBe('end');
  await loadMore();
  expect(waiting).toHaveLength(2);
});

test('counts the items that it left out', async () => {
  const { loadPage, answer } = source({ 2: page('bcx') });
  render(<List initialPage={page('ab', '2')} loadPage={loadPage} excludeIds={['x']} />);
  await loadMore();
  await answer(0);
  expect(shown()).toBe('abc');
  expect(state).toMatchObject({ added: 1, dropped: 2 });
});

test('returns the error of a page that failed, and loads it again on retry', async () => {
  const { loadPage, waiting, answer, fail } = source({ 2: page('cd') });
  render(<List initialPage={page('ab', '2')} loadPage={loadPage} />);
  await act(async () => state.retry());
  expect(waiting).toHaveLength(0);
  await loadMore();
  await fail(0, { status: 404 });
  expect(state).toMatchObject({ status: 'error', error: { status: 404 } });
  await act(async () => state.retry());
  expect(state.error).toBeUndefined();
  await answer(1);
  expect(shown()).toBe('abcd');
});

test('starts again with another resetKey, aborts the request and drops its answer', async () => {
  const { loadPage, waiting, answer } = source({ 2: page('cd') });
  const { rerender } = render(<List initialPage={page('ab', '2')} loadPage={loadPage} />);
  await loadMore();
  rerender(<List initialPage={page('xy', '2')} loadPage={loadPage} resetKey="other" />);
  expect(shown()).toBe('xy');
  expect(waiting[0]!.signal.aborted).toBe(true);
  await answer(0);
  expect(shown()).toBe('xy');
  await loadMore();
  await answer(1);
  expect(shown()).toBe('xycd');
});

test('tells onLoad of each page, and onError of what loadPage threw', async () => {
  const { loadPage, answer, fail } = source({ 2: page('cd') });
  const onLoad = vi.fn<(loaded: Page<Post>) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const { unmount } = render(
    <List initialPage={page('ab', '2')} loadPage={loadPage} onLoad={onLoad} onError={onError} />,
  );
  await loadMore();
  await fail(0, { status: 404 });
  expect(onError.mock.calls).toEqual([[{ status: 404 }]]);
  expect(onLoad).not.toHaveBeenCalled();
  await act(async () => state.retry());
  await answer(1);
  expect(onLoad.mock.calls).toEqual([[page('cd')]]);
  expect(onError).toHaveBeenCalledTimes(1);
  unmount();
});

test('warns in development of another initialPage without another resetKey', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { loadPage } = source({});
  const { rerender } = render(<List initialPage={page('ab', '2')} loadPage={loadPage} />);
  // The same page again, and one with newer posts.
  rerender(<List initialPage={page('ab', '2')} loadPage={loadPage} />);
  rerender(<List initialPage={page('xa', '2')} loadPage={loadPage} />);
  expect(warn).not.toHaveBeenCalled();
  rerender(<List initialPage={page('xy', '2')} loadPage={loadPage} />);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('resetKey')]]);
  expect(shown()).toBe('ab');
});

test.each([
  ['comes meanwhile', ['answer', 'show']],
  ['comes later', ['show', 'answer']],
])('shows the page that %s when an Activity hides it, with one request', async (_name, steps) => {
  const { loadPage, waiting, answer } = source({ 2: page('cd', '3') });
  const list = (mode: 'visible' | 'hidden') => (
    <StrictMode>
      <Activity mode={mode}>
        <List initialPage={page('ab', '2')} loadPage={loadPage} />
      </Activity>
    </StrictMode>
  );
  const { rerender } = render(list('visible'));
  await loadMore();
  await act(async () => rerender(list('hidden')));
  for (const step of steps) {
    if (step === 'answer') await answer(0);
    else await act(async () => rerender(list('visible')));
  }
  expect(shown()).toBe('abcd');
  expect(state.status).toBe('idle');
  expect(waiting).toHaveLength(1);
  expect(waiting[0]!.signal.aborted).toBe(false);
});

test('aborts its request when it unmounts, hidden or not', async () => {
  for (const mode of ['visible', 'hidden'] as const) {
    const { loadPage, waiting } = source({});
    const list = (now: typeof mode) => (
      <Activity mode={now}>
        <List initialPage={page('ab', '2')} loadPage={loadPage} />
      </Activity>
    );
    const { rerender, unmount } = render(list('visible'));
    await loadMore();
    await act(async () => rerender(list(mode)));
    unmount();
    expect(waiting[0]!.signal.aborted).toBe(true);
  }
});
