/** What every kind of feed says of an entry, in one shape: texts are texts, bodies are HTML and unchecked. */
export interface Entry {
  id: string | undefined;
  href: string | undefined;
  /** Plain text. */
  title: string;
  /** Plain text, or HTML that is still to be read. */
  summary: string;
  /** HTML. */
  body: string;
  publishedAt: string | undefined;
  updatedAt: string | undefined;
  /** Plain text: what it is filed under, categories and tags alike. */
  categories: string[];
  authors: { name: string; href: string | undefined }[];
  image: { src: string; width?: number | undefined; height?: number | undefined } | undefined;
  lang: string | undefined;
}

/** A feed as it came. */
export interface Feed {
  entries: readonly unknown[];
  /** Reads one of the entries. */
  read: (entry: unknown) => Entry;
  /** Where the feed says that it goes on, absolute or relative to itself. */
  next: unknown;
  /** Whether a WordPress made it, which has further pages and does not say so. */
  isWordPress: boolean;
}
