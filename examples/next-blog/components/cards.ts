import type { PostCardOptions } from '@broadsheet/react';
import { Link } from './link.tsx';
import { Picture } from './picture.tsx';

/** How Next shows our links and pictures, in cards wherever they stand. */
export const cardProps = { linkComponent: Link, imageComponent: Picture } as const;

/**
 * The cards of a feed: the same for its first page, and for those that come later.
 *
 * @param headingLevel 3 below a heading of the feed, 2 below that of the page
 */
export function cards(headingLevel: 2 | 3): PostCardOptions {
  return { headingLevel, cardProps };
}
