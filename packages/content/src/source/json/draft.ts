/** An image, as `map` may return it. */
export interface ImageDraft {
  /** Relative to the response. */
  src: unknown;
  alt?: unknown;
  width?: unknown;
  height?: unknown;
  srcSet?: unknown;
  sizes?: unknown;
  /** From 0 to 1. */
  focalPoint?: { x: unknown; y: unknown } | null | undefined;
}

/**
 * An article, as `map` may return it: a field of another kind than an `Article` has is left out. Texts are plain text, of
 * which white space is collapsed (`toText` makes it out of HTML); dates are in any form that `toDate` takes.
 */
export interface ArticleDraft {
  /** Without one the record is skipped. A number becomes a string. */
  id: unknown;
  /** Without one the record is skipped. */
  title: unknown;
  /** Absolute, or relative to your site. Without a safe one the record is skipped. */
  href: unknown;
  publishedAt?: unknown;
  updatedAt?: unknown;
  category?: { label: unknown; href?: unknown } | null | undefined;
  image?: ImageDraft | null | undefined;
  excerpt?: unknown;
  authors?: readonly { name: unknown; href?: unknown }[] | null | undefined;
  readingMinutes?: unknown;
  lang?: unknown;
  external?: unknown;
}

/** A position, as `map` may return it: as an `ArticleDraft`. */
export interface JobDraft {
  id?: unknown;
  title: unknown;
  href: unknown;
  location?: unknown;
  department?: unknown;
  employmentType?: unknown;
  remote?: unknown;
  postedAt?: unknown;
}
