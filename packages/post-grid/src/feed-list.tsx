'use client';

import { memo, useInsertionEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { safeHref, type Article, type Page } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { idOf, isShown, nodeOf, type FeedItem } from './feed-item.ts';
import { startFeed, type FeedPage } from './feed-state.ts';
import type { FeedSettings } from './feed-view.ts';
import { engine as loadedEngine, loadEngine } from './load-engine.ts';
import * as styles from './post-feed.css.ts';
import * as grid from './post-grid.css.ts';
import { useBeforePaint } from './use-before-paint.ts';

/** True wherever this module itself runs; a server component has a reference in its place, which is not `true`. */
export const isClient: unknown = true;

/** Renders an article at its place in the feed. */
type Card = (article: Article, index: number) => ReactNode;

export interface FeedListProps extends FeedSettings {
  initialPage: Page<FeedItem>;
  excludeIds: readonly string[] | undefined;
  /** Missing below a server component, which cannot pass a function: its posts should come rendered, or are links. */
  card?: Card;
}

/**
 * The posts of a feed and the link to more. Renders a `<ul>` and, where there is more, a `<div>` with the link.
 */
export function FeedList({ initialPage, excludeIds, card, ...settings }: FeedListProps) {
  const [feed, change] = useState(() => startFeed(initialPage, isShown, excludeIds));
  const [engine, setEngine] = useState(loadedEngine);
  const list = useRef<HTMLUListElement>(null);
  const { pages, next, status } = feed;
  const isLoading = status === 'loading' || undefined;
  const href = next && (safeHref(next.href) ?? '#');
  const words = engine?.wordsOf(feed, settings);

  const bring = () => loadEngine().then((loaded) => (setEngine(loaded), loaded));
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Not left to the state: React may replay a click after an answer that has come, but is not shown yet.
    if (isLoading) return;
    bring().then(
      ({ askForMore }) => change(askForMore),
      // Without what loads it in place, the next page is still where it always was.
      () => location.assign(href!),
    );
  };

  useBeforePaint(() => {
    if (engine) {
      return engine.attend({ ...settings, feed, change, list: list.current! });
    }
    if (settings.autoPages || history.state?.broadsheetFeed) bring();
    return undefined;
    // Once for each change of the feed; not when a parent renders.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [engine, feed]);

  // Unlike other effects it is not undone while an `Activity` hides the feed, which may be shown again.
  useInsertionEffect(() => () => loadedEngine?.abortRequest(change), []);

  return (
    <>
      <ul ref={list} className={grid.list}>
        {pages.map((page, index) => (
          <Posts key={index} page={page} card={card} />
        ))}
        {engine?.skeletons(feed)}
      </ul>
      {(next || pages[1]) && (
        <div className={styles.foot}>
          <p role="alert">{words?.alert}</p>
          {/* One element to the end, so that the focus is still on it when it has become text. */}
          <a
            href={href!}
            rel="next"
            aria-disabled={isLoading}
            aria-busy={isLoading}
            data-broadsheet-event="load-more"
            onFocus={bring}
            onPointerEnter={bring}
            onClick={onClick}
          >
            {words?.control ?? settings.labels.more}
          </a>
          <output>{words?.status}</output>
        </div>
      )}
    </>
  );
}

/** The posts of one page. Remembered as a whole: what is loaded later renders none of them again. */
const Posts = memo(function Posts({
  page: { items, start, isNew },
  card = link,
}: {
  page: FeedPage<FeedItem>;
  card?: Card;
}) {
  return items.map((item, index) => (
    <li
      key={idOf(item) || index}
      className={clsx(grid.item, start + index === 2 && grid.third, isNew && styles.added)}
    >
      {nodeOf(item) ?? card(item as Article, start + index)}
    </li>
  ));
});

const link: Card = ({ href, title }) => <a href={safeHref(href)}>{title}</a>;
