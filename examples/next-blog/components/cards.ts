import type { PostCardOptions } from '@broadsheet/react';
import { Link } from './link.tsx';
import { Image } from './image.tsx';

/** Next's link and image for all cards. */
export const cardProps = { linkComponent: Link, imageComponent: Image } as const;

/**
 * The options of a feed's cards, the same for its first page and for loaded pages.
 *
 * @param headingLevel 3 below a heading of the feed, 2 below that of the page
 */
export function cards(headingLevel: 2 | 3): PostCardOptions {
  return { headingLevel, cardProps };
}
