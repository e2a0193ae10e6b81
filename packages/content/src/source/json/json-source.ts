import type { Article } from '../../model/article.ts';
import type { Job } from '../../model/job.ts';
import { buildPage } from '../build-page.ts';
import { callMap } from '../call-map.ts';
import { createSource } from '../create-source.ts';
import type { Source } from '../types.ts';
import { createJsonPager, type JsonPage } from './create-json-pager.ts';
import { draftToArticle } from './draft-to-article.ts';
import { draftToJob } from './draft-to-job.ts';
import type { ArticleDraft, JobDraft } from './draft.ts';
import type { JsonSourceOptions } from './types.ts';

/**
 * The articles of any API that answers with pages of JSON: a CMS of yours, a headless one, a search. Requests, limits, errors and
 * skipped records are those of every source; what `map` returns is checked, so that no answer can break a page.
 *
 * @example jsonPosts({ url: 'https://cms.example.org/posts', items: 'data', map: (post) => ({ id: post.id, title: post.title, href: post.url }) })
 */
export function jsonPosts(options: JsonSourceOptions<ArticleDraft>): Source {
  return createJsonSource<ArticleDraft, Article>('jsonPosts', options, draftToArticle);
}

/** The open positions of any job board that answers with pages of JSON, as `jsonPosts`. */
export function jsonJobs(options: JsonSourceOptions<JobDraft>): Source<Job> {
  return createJsonSource<JobDraft, Job>('jsonJobs', options, draftToJob);
}

function createJsonSource<Draft extends object, Item extends object>(
  source: string,
  options: JsonSourceOptions<Draft>,
  toItem: (draft: Draft, base: string) => Item | string,
): Source<Item> {
  const readPage = createJsonPager(source, options);
  const mapRecord = (page: JsonPage, index: number): Item | string | null => {
    const draft = callMap(source, () => options.map(page.records[index], page.json));
    return draft && typeof draft === 'object' ? toItem(draft, page.url) : draft;
  };
  return createSource(async (number, pageOptions) => {
    const page = await readPage(number, pageOptions);
    if (!page) return { items: [], next: null };
    return buildPage({
      source,
      number,
      records: page.records,
      toItem: (_record, index) => mapRecord(page, index),
      hasNext: page.hasNext,
      total: page.total,
      options,
    });
  });
}
