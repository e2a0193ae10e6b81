'use client';

import { memo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { safeHref, type Article, type Page } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { idOf, isShown, nodeOf, type FeedItem } from './feed-item.ts';
import { startFeed, type FeedPage } from './feed-state.ts';
import type { FeedSettings } from './feed-view.ts';
import { loadedEngine, loadEngine } from './load-engine.ts';
import type { PostCardOptions } from './post-card.tsx';
import * as styles from './post-feed.css.ts';
import * as grid from './post-grid.css.ts';
import { useBeforePaint } from './use-before-paint.ts';

/** True wherever this module itself runs; a server component has a reference in its place, which is not `true`. */
export const isClient: unknown = true;

interface CardProps {
  /** Renders an article. Below a server component, which has rendered its first page already, there is only a link. */
  card?: (article: Article, index: number, options: PostCardOptions) => ReactNode;
  cardOptions?: PostCardOptions;
}

export interface FeedListProps extends CardProps, FeedSettings {
  initialPage: Page<FeedItem>;
  excludeIds: readonly string[] | undefined;
}

/**
 * The posts of a feed and the link to more. Renders a `<ul>` and, where there is more, a `<div>` with the link.
 */
export function FeedList({
  initialPage,
  excludeIds,
  card,
  cardOptions,
  ...settings
}: FeedListProps) {
  const [feed, change] = useState(() => startFeed(initialPage, isShown, excludeIds));
  const [engine, setEngine] = useState(loadedEngine);
  const list = useRef<HTMLUListElement>(null);
  const control = useRef<HTMLAnchorElement>(null);
  const scroll = useRef(0);
  const { labels, locale, autoPages } = settings;
  const { pages, next, status } = feed;
  const isLoading = status === 'loading' || undefined;
  const href = next ? (safeHref(next.href) ?? '#') : undefined;

  const bring = () => loadEngine().then((loaded) => (setEngine(loaded), loaded));
  const loadMore = () => {
    // Not left to the state: React may replay a click after an answer that has come, but is not shown yet.
    if (isLoading) return;
    // Without what loads it in place, the next page is still where it always was.
    bring().then(
      ({ askForMore }) => change(askForMore),
      () => location.assign(href!),
    );
  };

  useBeforePaint(() => {
    const view = { ...settings, feed, change, loadMore, scroll, control: control.current };
    if (engine) return engine.attend({ ...view, list: list.current! });
    if (autoPages || history.state?.bsFeed) bring();
    return undefined;
    // Once for each change of the feed; not when a parent renders.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [engine, feed]);

  return (
    <>
      <ul ref={list} className={grid.list}>
        {pages.map((page) => (
          <Posts key={page.start} page={page} card={card} cardOptions={cardOptions} />
        ))}
        {engine?.skeletons(feed)}
      </ul>
      {(next || pages[1]) && (
        <div className={styles.foot}>
          <p role="alert" className={styles.error}>
            {engine?.errorText(feed, labels)}
          </p>
          {/* One element to the end, so that the focus is still on it when it has become text. */}
          <a
            ref={control}
            className={styles.control}
            href={href}
            rel="next"
            aria-disabled={isLoading}
            aria-busy={isLoading}
            data-bs-event="load-more"
            onFocus={bring}
            onPointerEnter={bring}
            onClick={(event) => isPlain(event) && loadMore()}
          >
            {engine ? engine.controlText(feed, labels) : labels.more}
          </a>
          <output className={styles.status}>{engine?.statusText(feed, labels, locale)}</output>
        </div>
      )}
    </>
  );
}

/** Whether a click is for this page: one for another tab or window is the browser's. */
function isPlain(event: MouseEvent): boolean {
  const isOurs = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (isOurs) event.preventDefault();
  return isOurs;
}

interface PostsProps extends CardProps {
  page: FeedPage<FeedItem>;
}

/** The posts of one page. Remembered as a whole: what is loaded later renders none of them again. */
const Posts = memo(function Posts({
  page: { items, start },
  card = plainLink,
  cardOptions = {},
}: PostsProps) {
  return items.map((item, index) => (
    <li key={idOf(item) ?? index} className={clsx(grid.item, start > 0 && styles.added)}>
      {nodeOf(item) ?? card(item as Article, start + index, cardOptions)}
    </li>
  ));
});

function plainLink({ href, title }: Article) {
  return <a href={safeHref(href)}>{title}</a>;
}
