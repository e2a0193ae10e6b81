import type { FeedState } from './feed-state.ts';
import { formatPlural, type PluralLabel } from './plural-label.ts';

/** The words of a feed. */
export interface PostFeedLabels {
  /**
   * The link to the next page.
   * @default "Show more posts"
   */
  more?: string;
  /**
   * The same link after a page could not be loaded.
   * @default "Try again"
   */
  retry?: string;
  /**
   * Said while a page loads.
   * @default "Loading more posts"
   */
  loading?: string;
  /**
   * Says in one sentence that a page could not be loaded, and what to do.
   * @default "More posts could not be loaded; please try again."
   */
  error?: string;
  /**
   * How many posts have come; `{count}` is their number.
   * @default { one: "{count} more post.", other: "{count} more posts." }
   */
  added?: PluralLabel;
  /**
   * How many posts are shown, where the number of all is known: `{count}` of `{total}`.
   * @default "Showing {count} of {total}."
   */
  shown?: PluralLabel;
  /**
   * Stands where the link was when there is no more.
   * @default "You have reached the end."
   */
  end?: string;
  /**
   * The link back to newer posts, above the list.
   * @default "Newer posts"
   */
  newer?: string;
}

const oneMore: PluralLabel = { one: '{count} more post.', other: '{count} more posts.' };

/**
 * What the link says. At the end it is none any more, and says so.
 */
export function controlText({ status }: FeedState<object>, labels: PostFeedLabels): string {
  if (status === 'end') return labels.end ?? 'You have reached the end.';
  if (status === 'error') return labels.retry ?? 'Try again';
  return labels.more!;
}

/**
 * What there is to say of an error; `undefined` without one.
 */
export function errorText(
  { status }: FeedState<object>,
  { error = 'More posts could not be loaded; please try again.' }: PostFeedLabels,
): string | undefined {
  return status === 'error' ? error : undefined;
}

/**
 * What is told to those who do not see it as well: that posts are on their way, how many have come, how many of all are shown.
 */
export function statusText(
  { status, pages, added, count }: FeedState<object>,
  {
    loading = 'Loading more posts',
    added: more = oneMore,
    shown = 'Showing {count} of {total}.',
  }: PostFeedLabels,
  locale?: string,
): string {
  if (status === 'loading') return loading;
  const { total } = pages.at(-1)!;
  const parts = [];
  if (added) parts.push(formatPlural(more, added, total, locale));
  if (pages[1] && total! >= count) parts.push(formatPlural(shown, count, total, locale));
  return parts.join(' ');
}
