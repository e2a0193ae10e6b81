import { safeHref, type Article } from '@broadsheet/content';
import { getAccessibleName, heading, joinClasses, levelBelow } from '@internal/react';
import { renderPostCard } from '../grid/post-card.tsx';
import * as grid from '../grid/post-grid.css.ts';
import type { PostGridProps } from '../grid/post-grid.tsx';
import type { FeedItem, PostFeedLabels } from '../types.ts';
import { FeedList, isClient } from './feed-list.tsx';
import * as styles from './post-feed.css.ts';
import { renderPosts } from './render-posts.tsx';
import { isShown } from './state/feed-item.ts';
import { startFeed } from './state/feed-state.ts';
import { warnOfPage } from './state/warn-of-page.ts';
import type { LoadMoreOptions } from './use-load-more.ts';

/** What loads the next page: a click, or infinite scroll. */
export const postFeedModes = ['button', 'auto'] as const;

export interface PostFeedProps
  extends
    Omit<PostGridProps, 'items' | 'children' | 'onError' | 'onLoad'>,
    LoadMoreOptions<FeedItem> {
  /**
   * `button`: the user loads more. `auto`: infinite scroll, which loads the next page when the user comes near the end of the list,
   * `autoPages` times; after that the user loads more, so that the footer of the page can be reached.
   * @default "button"
   */
  mode?: (typeof postFeedModes)[number] | undefined;
  /**
   * How many pages `auto` loads by itself.
   * @default 3
   */
  autoPages?: number | undefined;
  /**
   * Shows the URL of the last page loaded, by `history.replaceState` with the page's `href`: for the one feed that is a page's main
   * content. A copied URL then opens at what was read last.
   * @default false
   */
  updateUrl?: boolean | undefined;
  /**
   * Scroll restoration: restores the loaded posts and the scroll position on Back and Forward. Posts that cannot be stored, as
   * those rendered on a server, are requested again. The feeds of a page are told apart by `id`, or else by `heading`.
   * @default true
   */
  restore?: boolean | undefined;
  /** The URL of newer posts, on a page that starts in the middle of the list: a link above the list. */
  newerHref?: string | undefined;
  /**
   * BCP 47, for dates and counts.
   * @default "en-US"
   */
  locale?: string | undefined;
  /** Every text of the feed, each with an English default. */
  labels?: PostFeedLabels | undefined;
}

/**
 * A `PostGrid` with more: the first page from the server, and a link to the next, which is loaded in place where there is
 * JavaScript. Renders a `<section>` with a `<ul>` of cards, the link, and a live region.
 */
export function PostFeed({
  initialPage,
  loadPage,
  excludeIds,
  resetKey,
  mode = 'button',
  autoPages = 3,
  updateUrl,
  restore = true,
  onLoad,
  onError,
  newerHref,
  heading: title,
  headingLevel = 2,
  layout = 'grid',
  priority,
  cardProps,
  locale,
  labels,
  className,
  ...rest
}: PostFeedProps) {
  const cardOptions = {
    layout,
    headingLevel: title ? levelBelow(headingLevel) : headingLevel,
    priority,
    cardProps: { locale, ...cardProps },
  };
  const newerUrl = safeHref(newerHref);
  // A server component cannot pass a function to a client component: it passes rendered posts.
  const renderCard =
    isClient === true
      ? (article: Article, index: number) => renderPostCard(article, index, cardOptions)
      : undefined;
  const page = renderCard ? initialPage : renderPosts(initialPage, cardOptions);
  warnOfPage(initialPage);
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={joinClasses(grid.root, className)}
      data-broadsheet-component="post-feed"
      data-layout={layout}
    >
      {heading(headingLevel, grid.heading, title)}
      {newerUrl && (
        <a href={newerUrl} rel="prev" className={styles.newerLink}>
          {labels?.newer ?? 'Newer posts'}
        </a>
      )}
      <FeedList
        key={resetKey}
        loadPage={loadPage}
        autoPages={mode === 'auto' && autoPages}
        updateUrl={updateUrl}
        restoreKey={restore ? `${rest.id ?? title} ${resetKey}` : undefined}
        onLoad={onLoad}
        onError={onError}
        locale={locale}
        // The labels that are there without the behavior; the others are lazy, in `behavior/get-labels.tsx`.
        labels={{
          ...labels,
          more: labels?.more ?? 'Show more posts',
          error: labels?.error ?? 'More posts could not be loaded; please try again.',
        }}
        initialFeed={startFeed(page, isShown, excludeIds)}
        renderCard={renderCard}
      />
    </section>
  );
}
