'use client';

import { memo } from 'react';
import type { Article } from '@broadsheet/content';
import { getItemPosition } from '../grid/item-position.ts';
import * as grid from '../grid/post-grid.css.ts';
import type { FeedItem } from '../types.ts';
import type { FeedSettings, ItemElements, RenderCard } from './behavior/feed-context.ts';
import * as styles from './post-feed.css.ts';
import { getId, getNode } from './state/feed-item.ts';
import type { FeedPage, FeedState } from './state/feed-state.ts';
import { useFeed } from './use-feed.ts';

/** True wherever this module itself runs; a server component has a reference in its place, which is not `true`. */
export const isClient: unknown = true;

export interface FeedListProps extends FeedSettings {
  /** The state that the feed starts in, which a server component computes so that the browser needs no code for it. */
  initialFeed: FeedState<FeedItem>;
}

/**
 * The posts of a feed and the link to more. Renders a `<ul>` and, where there is more, a `<div>` with the link and its live regions.
 */
export function FeedList(options: FeedListProps) {
  const { feed, current, list, elements, linkProps } = useFeed(options);
  const { pages, next, status } = feed;
  return (
    <>
      <ul ref={list} className={grid.list}>
        {pages.map((page, index) => (
          <FeedPosts key={index} page={page} elements={elements} renderCard={options.renderCard} />
        ))}
        {current?.skeletons}
      </ul>
      {(next || pages[1]) && (
        <div className={styles.footer}>
          <p role="alert" className={styles.alert}>
            {status === 'error' && options.labels.error}
          </p>
          <output className={styles.status}>{current?.status}</output>
          {/* The same element to the end, so that it still has the focus when it has become text. */}
          <a
            {...linkProps}
            rel="next"
            className={styles.loadMore}
            data-broadsheet-event="load-more"
          >
            {current?.loadMore ?? options.labels.more}
          </a>
        </div>
      )}
    </>
  );
}

/** The posts of one page. Memoized as a whole: later pages render none of them again. */
const FeedPosts = memo(function FeedPosts({
  page: { items, start, isNew },
  elements,
  renderCard,
}: {
  page: FeedPage<FeedItem>;
  elements: ItemElements;
  renderCard: RenderCard | undefined;
}) {
  return items.map((item, index) => (
    <li
      key={getId(item) || index}
      ref={(element) => void elements.set(item, element)}
      className={grid.item}
      data-position={getItemPosition(start + index)}
      data-added={isNew}
    >
      {getNode(item) ?? renderCard?.(item as Article, start + index)}
    </li>
  ));
});
