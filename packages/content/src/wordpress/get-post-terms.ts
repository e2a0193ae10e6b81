import { omitUndefined } from '../record/omit-undefined.ts';
import { toArray, toKey, toRecord } from '../record/read-unknown.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';

/** A category, a tag or a term of another taxonomy. */
export interface WordPressTerm {
  id?: string | undefined;
  slug?: string | undefined;
  /** Plain text. */
  label: string;
  /** The term's own page. */
  href?: string | undefined;
}

/**
 * The terms of a post, in the order of WordPress: by name.
 *
 * @param post as `map` is given it
 * @param taxonomy such as `category` or `post_tag`
 * @param base what relative URLs are relative to
 */
export function getPostTerms(post: unknown, taxonomy: string, base?: string): WordPressTerm[] {
  // A list of terms for each taxonomy; only the terms say which it is.
  const terms = toArray(toRecord(toRecord(post)._embedded)['wp:term']);
  return terms
    .flatMap(toArray)
    .map(toRecord)
    .flatMap((term) => {
      const label = htmlToText(term.name);
      if (term.taxonomy !== taxonomy || !label) return [];
      const { id, slug, link } = term;
      return omitUndefined({ id: toKey(id), slug: toKey(slug), label, href: toWebUrl(link, base) });
    });
}
