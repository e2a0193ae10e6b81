/** A small document, and what is read of it. */
export interface FeedDocument {
  name: string;
  body: BodyInit;
  headers: Record<string, string>;
  /** Where in the page, as a path: `items.0.title`. */
  at: string;
  /** The right value; `undefined` for none. */
  value: unknown;
  /** What says that it is right. */
  by: string;
}

/** Where all of them are from. */
export const feedUrl = 'https://atlas.example/dir/feed';

const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:a10="http://www.w3.org/2005/Atom" ' +
  'xmlns:m="http://search.yahoo.com/mrss/" xmlns:creator="http://purl.org/dc/elements/1.1/"';

export const rss = (items: string, attributes = ''): string =>
  `<rss version="2.0" ${namespaces} ${attributes}><channel><title>Atlas</title>${items}</channel></rss>`;
export const atom = (entries: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces} ${attributes}>${entries}</feed>`;
/** RSS with one item that is whole without the content. */
export const item = (content: string): string =>
  rss(`<item><title>T</title><link>https://atlas.example/1</link>${content}</item>`);
export const titled = (content: string): string => rss(`<item><title>T</title>${content}</item>`);
export const entry = (content: string): string =>
  atom(`<entry><title>T</title><link href="/1"/>${content}</entry>`);
export const jsonItem = (fields: object): string =>
  JSON.stringify({ items: [{ url: '/1', title: 'T', ...fields }] });
export const escaped = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** An item with HTML as its description. */
export const described = (html: string): string =>
  item(`<description>${escaped(html)}</description>`);

interface Table<Content> {
  by: string;
  at: string;
  build: (content: Content) => string;
  rows: readonly (readonly [content: Content, value: unknown])[];
}

/** Documents of one kind, by what differs in them. */
export function table<Content>({ by, at, build, rows }: Table<Content>): FeedDocument[] {
  return rows.map(([content, value]) => {
    const name = typeof content === 'string' ? content : JSON.stringify(content);
    return { name, body: build(content), headers: {}, at, value, by };
  });
}
