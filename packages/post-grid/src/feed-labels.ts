import { formatPlural, type PluralLabel } from '@broadsheet/content';
import type { FeedState } from './feed-state.ts';
import type { FeedSettings } from './feed-view.ts';

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

/** What a feed says at the moment. */
interface FeedWords {
  /** The link; at the end it is none any more. */
  control: string;
  /** An error, for everyone at once. */
  alert: string | undefined;
  /** What has come about, for those who do not see it as well. */
  status: string;
}

/**
 * What a feed says at the moment: that posts are on their way, how many have come, how many of all are shown, that they could
 * not be had, that there are no more.
 */
export function wordsOf(
  { status, pages, added, count }: FeedState<object>,
  { labels, locale }: FeedSettings,
): FeedWords {
  const {
    more = '',
    retry = 'Try again',
    loading = 'Loading more posts',
    error = 'More posts could not be loaded; please try again.',
    added: come = oneMore,
    shown = 'Showing {count} of {total}.',
    end = 'You have reached the end.',
  } = labels;
  const { total } = pages.at(-1)!;
  const counts = [];
  if (added) counts.push(formatPlural(come, added, locale));
  if (pages[1] && total! >= count) counts.push(formatPlural(shown, count, locale, { total }));
  return {
    control: status === 'end' ? end : status === 'error' ? retry : more,
    alert: status === 'error' ? error : undefined,
    status: status === 'loading' ? loading : counts.join(' '),
  };
}
