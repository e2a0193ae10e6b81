import type { Article } from '../../model/article.ts';
import type { Json } from '../../record/json.ts';
import { omitUndefined } from '../../record/omit-undefined.ts';
import { buildPage } from '../build-page.ts';
import { callMap } from '../call-map.ts';
import { createSource } from '../create-source.ts';
import { toCause } from '../http/to-cause.ts';
import { pageOfList } from '../page-of-list.ts';
import { isSourceError, sourceError } from '../source-error.ts';
import type { PageOptions, Source, SourceOptions } from '../types.ts';
import type { ArticleDraft } from './draft.ts';
import { draftToArticle } from './draft-to-article.ts';

/** The options of `listPosts`. */
export interface ListSourceOptions extends Pick<SourceOptions, 'onSkip' | 'pageHref'> {
  /** Reads the whole list, in its order, for each page: cache it where that takes long. */
  read: (options: PageOptions) => Promise<readonly unknown[]> | readonly unknown[];
  /** As that of `jsonPosts`. */
  map: (record: Json) => ArticleDraft | string | null;
  /** What relative URLs of images are relative to: absolute. Without it they are left out. */
  base?: string | undefined;
  /** @default 12 */
  perPage?: number | undefined;
}

/**
 * The articles of a list that you read yourself, such as the files of a folder or the rows of a database, page by page and
 * checked as `jsonPosts` does.
 *
 * @example listPosts({ read: () => database.posts(), map: (post) => ({ id: post.id, title: post.title, href: post.path }) })
 */
export function listPosts(options: ListSourceOptions): Source {
  const source = 'listPosts';
  const read = async (pageOptions: PageOptions) => {
    try {
      return await options.read(pageOptions);
    } catch (error) {
      pageOptions.signal?.throwIfAborted();
      if (isSourceError(error)) throw error;
      const cause = toCause(error);
      throw sourceError('network', 'The list of listPosts could not be read.', { cause });
    }
  };
  return createSource(async (number, pageOptions) => {
    const records = await read(pageOptions);
    const { items, skipped, skippedFor } = buildPage<Article>({
      source,
      number: 1,
      records,
      toItem: (_record, index) => {
        const draft = callMap(source, () => options.map(records[index]));
        return draft && typeof draft === 'object'
          ? draftToArticle(draft, options.base ?? '')
          : draft;
      },
      hasNext: false,
      options,
    });
    return omitUndefined({ ...pageOfList(items, number, options), skipped, skippedFor });
  });
}
