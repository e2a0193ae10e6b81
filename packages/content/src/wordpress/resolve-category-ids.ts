import { toKey, toRecord } from '../record/read-unknown.ts';
import { sourceError } from '../source/source-error.ts';
import type { PageOptions } from '../source/types.ts';
import { requestList } from './request-list.ts';
import type { CategoryName, WordPressApi } from './types.ts';

interface ResolveOptions extends PageOptions {
  /** Whether to request them although they are known. */
  isAnew?: boolean;
}

/**
 * Resolves ids and slugs of categories to ids, comma-separated as the API takes them; empty for none. Ids of slugs are remembered.
 *
 * @returns rejects with a `SourceError` of code `notFound` for an unknown slug, as posts without that filter would be wrong
 */
export function createCategoryIdResolver(
  api: WordPressApi,
  categories: CategoryName | readonly CategoryName[] = [],
): (options: ResolveOptions) => Promise<string> {
  const names = [categories].flat() as CategoryName[];
  const slugs = names.filter((name) => typeof name === 'string');
  const ids = names.filter((name) => typeof name === 'number');
  let resolved = slugs.length === 0 ? ids.join(',') : undefined;

  return async ({ signal, isAnew = false }) => {
    if (resolved !== undefined && (!isAnew || slugs.length === 0)) return resolved;
    const { records } = await requestList(api, {
      route: '/wp/v2/categories',
      parameters: { slug: slugs.join(','), per_page: '100', _fields: 'id,slug' },
      signal,
    });
    const found = records.flatMap((record) => toKey(toRecord(record).id) ?? []);
    if (found.length < new Set(slugs).size) {
      resolved = undefined;
      throw sourceError('notFound', `There is no category ${slugs.join(', ')}.`);
    }
    resolved = [...ids, ...found].join(',');
    return resolved;
  };
}
