import type { ComponentProps, ElementType } from 'react';
import type { LanguageOfLink } from '@internal/react';

/** The texts of a pagination; each has an English default. */
export interface PaginationLabels {
  /**
   * Names the navigation.
   * @default "Pages"
   */
  navigation?: string | undefined;
  /**
   * Names the link to a page; `{page}` is its number.
   * @default "Page {page}"
   */
  page?: string | undefined;
  /**
   * The link to the page before.
   * @default "Previous"
   */
  previous?: string | undefined;
  /**
   * The link to the page after.
   * @default "Next"
   */
  next?: string | undefined;
}

export interface PaginationProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The number of the current page, from 1. */
  page: number;
  /** How many pages there are. Without it no numbers are shown: a source may not know. */
  pageCount?: number | undefined;
  /** The URL of a page, with `{page}` for its number: `/stories?page={page}`. */
  href?: string | undefined;
  /** The URL of the first page, where it has one of its own: `/stories`. */
  firstHref?: string | undefined;
  /** The URL of the page before, where it cannot be made of its number; `null` for none. */
  previousHref?: string | null | undefined;
  /** The URL of the page after, where it cannot be made of its number; `null` for none. */
  nextHref?: string | null | undefined;
  /**
   * A BCP 47 language tag, for the digits of the numbers.
   * @default "en-US"
   */
  locale?: string | undefined;
  /** The texts. */
  labels?: PaginationLabels | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}

/** A step on the way to a page. */
export interface Breadcrumb extends LanguageOfLink {
  /** Plain text. A step without a label is left out. */
  label: string;
  /** The page of the step. Without a safe URL (see `safeHref`) it is text. The last step is the page itself and needs none. */
  href?: string | null | undefined;
}

export interface BreadcrumbsProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The steps from the home page to this one, which is the last. */
  items: readonly Breadcrumb[];
  /** The texts. */
  labels?: BreadcrumbsLabels | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}

/** The texts of breadcrumbs; each has an English default. */
export interface BreadcrumbsLabels {
  /**
   * Names the navigation.
   * @default "Breadcrumbs"
   */
  navigation?: string | undefined;
}
