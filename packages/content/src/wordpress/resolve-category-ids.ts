import { sourceError } from '../source/source-error.ts';
import type { PageOptions } from '../source/types.ts';
import { toRecord, toKey } from '../record/read-unknown.ts';
import { requestList } from './request-list.ts';
import type { WordPressApi } from './create-wordpress-api.ts';
import type { CategoryName } from './wordpress-posts.ts';

/**
 * The ids of categories, by comma, as the API wants them; empty for none. Slugs are looked up once.
 *
 * @param categories ids and slugs
 * @returns rejects with a `SourceError` of code `notFound` for a slug that is not there: all posts would be the wrong ones
 */
export function createCategoryIdResolver(
  api: WordPressApi,
  categories: CategoryName | readonly CategoryName[] = [],
): (pageOptions?: PageOptions) => Promise<string> {
  const names = [categories].flat() as CategoryName[];
  const slugs = names.filter((name) => typeof name === 'string');
  const given = names.filter((name) => typeof name === 'number');
  let known = slugs.length === 0 ? given.join(',') : undefined;

  return async (pageOptions) => {
    if (known !== undefined) return known;
    const { records } = await requestList(api, '/wp/v2/categories', pageOptions, {
      slug: slugs.join(','),
      per_page: '100',
      _fields: 'id,slug',
    });
    const found = records.flatMap((record) => toKey(toRecord(record).id) ?? []);
    if (found.length < new Set(slugs).size) {
      throw sourceError('notFound', `There is no category ${slugs.join(', ')}.`);
    }
    known = [...given, ...found].join(',');
    return known;
  };
}
