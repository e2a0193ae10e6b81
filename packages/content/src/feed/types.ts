/** An entry of a feed of any format: texts are plain, bodies are unchecked HTML. */
export interface Entry {
  id: string | undefined;
  href: string | undefined;
  /** Plain text. */
  title: string;
  /** HTML. */
  summary: string;
  /** HTML. */
  body: string;
  publishedAt: string | undefined;
  updatedAt: string | undefined;
  /** Plain text: categories and tags alike. */
  categories: string[];
  authors: { name: string; href: string | undefined }[];
  image: { src: string; width?: number | undefined; height?: number | undefined } | undefined;
  lang: string | undefined;
}

/** A parsed feed. */
export interface Feed {
  entries: readonly unknown[];
  parseEntry: (entry: unknown) => Entry;
  /** The URL of the next page, if the feed has one: absolute, or relative to the feed. */
  next: unknown;
  /** Whether a WordPress made it, which has further pages and no link to them. */
  isWordPress: boolean;
}
