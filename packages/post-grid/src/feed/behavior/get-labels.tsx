import type { ReactNode } from 'react';
import { formatPlural } from '@broadsheet/content';
import { withDefaults } from '@internal/react';
import type { PostFeedLabels } from '../../types.ts';
import { end } from '../post-feed.css.ts';
import type { FeedState } from '../state/feed-state.ts';
import type { FeedSettings } from './feed-context.ts';

/** Without those that are there before the behavior, `more`, `newer` and `error`, which are in `post-feed.tsx`. */
const defaultLabels = {
  retry: 'Try again',
  loading: 'Loading more posts',
  added: { one: '{count} post added.', other: '{count} posts added.' },
  shown: 'Showing {count} of {total}.',
  end: 'You have reached the end.',
} satisfies PostFeedLabels;

interface CurrentLabels {
  /** The text of the link, which is no link any more at the end; `undefined` while it is what it was before the behavior. */
  loadMore: string | undefined;
  /** The live region: what has changed. */
  status: ReactNode;
}

/** The labels of a feed in its current state. */
export function getLabels(
  { status, pages, added, count, emptyPages }: FeedState<object>,
  { labels, locale }: FeedSettings,
): CurrentLabels {
  const text = withDefaults<Required<Omit<PostFeedLabels, 'more' | 'newer' | 'error'>>>(
    defaultLabels,
    labels,
  );
  const { total } = pages.at(-1)!;
  const hasEnded = status === 'end';
  const counts = [];
  if (added || (emptyPages && !hasEnded)) counts.push(formatPlural(text.added, added, locale));
  if (pages[1] && total! >= count) counts.push(formatPlural(text.shown, count, locale, { total }));
  const said = status === 'loading' ? text.loading : counts.join(' ');
  return {
    loadMore: hasEnded ? text.end : status === 'error' ? text.retry : undefined,
    status: hasEnded ? (
      <>
        <span>{said}</span> <span className={end}>{text.end}</span>
      </>
    ) : (
      said
    ),
  };
}
