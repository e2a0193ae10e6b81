import { formatPlural } from '@broadsheet/content';
import { withDefaults } from '@internal/react';
import type { PostFeedLabels } from '../../types.ts';
import type { FeedState } from '../state/feed-state.ts';
import type { FeedSettings } from './feed-view.ts';

/** Without `more` and `newer`, which the server renders. */
const defaultLabels = {
  more: '',
  retry: 'Try again',
  loading: 'Loading more posts',
  error: 'More posts could not be loaded; please try again.',
  added: { one: '{count} more post.', other: '{count} more posts.' },
  shown: 'Showing {count} of {total}.',
  end: 'You have reached the end.',
} satisfies PostFeedLabels;

interface CurrentLabels {
  /** The text of the link, which is no link any more at the end. */
  loadMore: string;
  alert: string | undefined;
  /** The live region: what has changed. */
  status: string;
}

/** The labels of a feed in its current state. */
export function getLabels(
  { status, pages, added, count }: FeedState<object>,
  { labels, locale }: FeedSettings,
): CurrentLabels {
  const text = withDefaults<Required<Omit<PostFeedLabels, 'newer'>>>(defaultLabels, labels);
  const { total } = pages.at(-1)!;
  const counts = [];
  if (added) counts.push(formatPlural(text.added, added, locale));
  if (pages[1] && total! >= count) counts.push(formatPlural(text.shown, count, locale, { total }));
  return {
    loadMore: status === 'end' ? text.end : status === 'error' ? text.retry : text.more,
    alert: status === 'error' ? text.error : undefined,
    status: status === 'loading' ? text.loading : counts.join(' '),
  };
}
