import type { Page } from '@broadsheet/content';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const page = (...ids: string[]): Page<{ id: string }> => ({
  items: ids.map((id) => ({ id })),
  next: null,
});

let warn: ReturnType<typeof vi.spyOn>;
// A fresh module for each test, as messages are said once.
const load = async () => import('./warn-of-page.ts');

beforeEach(() => {
  vi.resetModules();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('warnOfPage', () => {
  test.each<[string, unknown]>([
    ['{ items, next }', undefined],
    ['{ items, next }', null],
    ['{ items, next }', {}],
    ['{ items, next }', [{ id: 'a' }]],
    ['{ items, next }', { items: 'ab' }],
    ['href', { items: [], next: { cursor: '2' } }],
    ['href', { items: [], next: { cursor: '2', href: '' } }],
  ])('says %s of %j', async (said, bad) => {
    const { warnOfPage } = await load();
    warnOfPage(bad as never);
    warnOfPage(bad as never);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(said)]]);
  });

  test('says nothing of a page', async () => {
    const { warnOfPage } = await load();
    warnOfPage(page());
    warnOfPage({ items: [], next: { cursor: '2', href: '?page=2' } });
    expect(warn).not.toHaveBeenCalled();
  });

  test('says nothing in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { warnOfPage, warnOfOtherFeed } = await load();
    warnOfPage(undefined as never);
    warnOfOtherFeed({ pages: [page('x')] }, { pages: [page('a')] });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('warnOfOtherFeed', () => {
  const shown = { pages: [page('a', 'b'), page('c')] };

  test('says that another page needs another resetKey', async () => {
    const { warnOfOtherFeed } = await load();
    warnOfOtherFeed({ pages: [page('x', 'y')] }, shown);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('resetKey')]]);
  });

  test.each<[string, unknown]>([
    ['the same page', page('a', 'b')],
    ['a page with newer posts', page('x', 'a')],
    ['a later page of it', page('c', 'd')],
    ['a page without posts', page()],
    ['no page', undefined],
    ['a page without items', {}],
  ])('says nothing of %s', async (_name, given) => {
    const { warnOfOtherFeed } = await load();
    warnOfOtherFeed({ pages: [given as never] }, shown);
    expect(warn).not.toHaveBeenCalled();
  });

  test('says nothing where nothing is shown', async () => {
    const { warnOfOtherFeed } = await load();
    warnOfOtherFeed({ pages: [page('a')] }, { pages: [page()] });
    expect(warn).not.toHaveBeenCalled();
  });
});
