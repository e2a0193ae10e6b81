import { safeHref } from '@broadsheet/content';
import { heading, levelBelow, getAccessibleName } from '@internal/react';
import { clsx } from 'clsx/lite';
import { FeedList, isClient } from './feed-list.tsx';
import type { FeedItem } from './feed-item.ts';
import type { PostFeedLabels } from './feed-labels.ts';
import { postCard } from './post-card.tsx';
import * as grid from './post-grid.css.ts';
import type { PostGridProps } from './post-grid.tsx';
import { renderPosts } from './render-posts.tsx';
import type { LoadMoreOptions } from './use-load-more.ts';

/** Who asks for the next page: the reader, or the reader's nearness to the end. */
export const postFeedModes = ['button', 'auto'] as const;

export interface PostFeedProps
  extends Omit<PostGridProps, 'items' | 'children'>, LoadMoreOptions<FeedItem> {
  /**
   * `button`: the reader asks for more. `auto`: the next page is loaded when the reader comes near the end of the list,
   * `autoPages` times; after that the reader asks, so that what stands below the feed can be reached.
   * @default "button"
   */
  mode?: (typeof postFeedModes)[number];
  /**
   * How many pages `auto` loads by itself.
   * @default 3
   */
  autoPages?: number;
  /**
   * Names the reached page in the address bar, by `history.replaceState` with the `href` of the page: for the one feed of
   * a page that is its main content. A copied address then opens at what was read last.
   * @default false
   */
  updateAddress?: boolean;
  /**
   * Puts what was loaded, and the scroll position, back in place when the reader comes back to the page. What cannot be stored, as
   * posts rendered on a server, is asked for again. The feeds of a page are told apart by `id`, or else by `heading`.
   * @default true
   */
  restore?: boolean;
  /**
   * Where newer posts are, on a page that starts in the middle of the list: a link above the list.
   */
  newerHref?: string;
  /**
   * BCP 47, for dates and counts.
   * @default "en-US"
   */
  locale?: string;
  /**
   * The words of the feed, each with an English default.
   */
  labels?: PostFeedLabels;
}

/**
 * Articles in a grid that goes on: the first page from the server, and a link to the next, which is loaded in place where there
 * is JavaScript. Renders a `<section>` with a `<ul>` of cards, the link, and a status that says what has come.
 */
export function PostFeed({
  initialPage,
  loadPage,
  excludeIds,
  resetKey,
  mode = 'button',
  autoPages = 3,
  updateAddress,
  restore = true,
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
  const words = { more: 'Show more posts', newer: 'Newer posts', ...labels };
  const newer = safeHref(newerHref);
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(grid.root, className)}
      data-broadsheet-component="post-feed"
      data-layout={layout}
    >
      {heading(headingLevel, grid.heading, title)}
      {newer && (
        <a href={newer} rel="prev">
          {words.newer}
        </a>
      )}
      <FeedList
        key={resetKey}
        loadPage={loadPage}
        excludeIds={excludeIds}
        autoPages={mode === 'auto' && autoPages}
        updateAddress={updateAddress}
        memory={restore ? `${rest.id ?? title} ${resetKey}` : undefined}
        locale={locale}
        labels={words}
        {...(isClient === true
          ? { initialPage, card: (article, index) => postCard(article, index, cardOptions) }
          : { initialPage: renderPosts(initialPage, cardOptions) })}
      />
    </section>
  );
}
