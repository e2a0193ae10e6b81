'use client';

import { memo, type MouseEvent, type ReactNode } from 'react';
import { safeHref, type Article, type Page } from '@broadsheet/content';
import { getItemPosition } from '../grid/item-position.ts';
import * as grid from '../grid/post-grid.css.ts';
import type { FeedItem } from '../types.ts';
import type { FeedSettings } from './behavior/feed-view.ts';
import * as styles from './post-feed.css.ts';
import { getId, getNode } from './state/feed-item.ts';
import type { FeedPage } from './state/feed-state.ts';
import { useFeed } from './use-feed.ts';

/** True wherever this module itself runs; a server component has a reference in its place, which is not `true`. */
export const isClient: unknown = true;

/** Renders the article at an index of the feed. */
type RenderCard = (article: Article, index: number) => ReactNode;

export interface FeedListProps extends FeedSettings {
  initialPage: Page<FeedItem>;
  excludeIds: readonly string[] | undefined;
  /** Missing below a server component, which cannot pass a function: its posts should come rendered, or are links. */
  renderCard?: RenderCard;
}

/**
 * The posts of a feed and the link to more. Renders a `<ul>` and, where there is more, a `<div>` with the link and its live regions.
 */
export function FeedList({ renderCard, ...options }: FeedListProps) {
  const { feed, behavior, list, prefetchBehavior, loadMore } = useFeed(options);
  const { pages, next, status } = feed;
  const isLoading = status === 'loading' || undefined;
  const href = next && (safeHref(next.href) ?? '#');
  const labels = behavior?.getLabels(feed, options);

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Not left to the state: React may replay a click after an answer that has come, but is not shown yet.
    if (!isLoading) loadMore(href!);
  };

  return (
    <>
      <ul ref={list} className={grid.list}>
        {pages.map((page, index) => (
          <FeedPosts key={index} page={page} renderCard={renderCard} />
        ))}
        {behavior?.renderSkeletons(feed)}
      </ul>
      {(next || pages[1]) && (
        <div className={styles.footer}>
          <p role="alert" className={styles.alert}>
            {labels?.alert}
          </p>
          {/* The same element to the end, so that it still has the focus when it has become text. */}
          <a
            href={href!}
            rel="next"
            className={styles.loadMore}
            aria-disabled={isLoading}
            aria-busy={isLoading}
            data-broadsheet-event="load-more"
            onFocus={prefetchBehavior}
            onPointerEnter={prefetchBehavior}
            onClick={onClick}
          >
            {labels?.loadMore ?? options.labels.more}
          </a>
          <output className={styles.status}>{labels?.status}</output>
        </div>
      )}
    </>
  );
}

/** The posts of one page. Memoized as a whole: later pages render none of them again. */
const FeedPosts = memo(function FeedPosts({
  page: { items, start, isNew },
  renderCard = renderLink,
}: {
  page: FeedPage<FeedItem>;
  renderCard?: RenderCard;
}) {
  return items.map((item, index) => (
    <li
      key={getId(item) || index}
      className={grid.item}
      data-position={getItemPosition(start + index)}
      data-added={isNew || undefined}
    >
      {getNode(item) ?? renderCard(item as Article, start + index)}
    </li>
  ));
});

const renderLink: RenderCard = ({ href, title }) => <a href={safeHref(href)}>{title}</a>;
