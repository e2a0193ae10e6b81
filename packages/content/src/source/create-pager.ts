import { warnInDevelopment } from '../development/warn-in-development.ts';
import { isSourceError } from './source-error.ts';
import type { PageOptions } from './types.ts';

/** A page as it was read. */
export interface ReadPage {
  /** Where it was read: a URL or a cursor. */
  at: string;
  /** Where the next one is; `undefined` at the end, and where pages are read by their number. */
  next?: string | undefined;
  /** Whether there is a next one, where pages are read by their number. */
  hasNext?: boolean | undefined;
  /** Whether pages are read by their number. */
  isNumbered: boolean;
  isEmpty: boolean;
  /** Equal for equal pages; not computed unless it is needed. */
  getContent: () => string;
}

interface PagerOptions<Page> {
  /** The name of the source, for warnings. */
  source: string;
  /** Reads a page at the place that the one before it named, or else by its number. */
  read: (number: number, at: string | undefined, pageOptions: PageOptions) => Promise<Page>;
  /**
   * Whether it is known beforehand that pages are read by their number, and end by a total. Else the first page is read before
   * others: a server that ignores the number sends it again, for ever.
   */
  isNumbered?: boolean | undefined;
}

/** A visitor must not make a server follow more pages than these at once. */
const maxPagesToFollow = 20;
/** After this time the first page is read anew, in milliseconds: new items move older ones to other pages. */
const maxAge = 300_000;

/**
 * Reads pages by their number: by the places that lead from one to the next, which each reading replaces, or by the number itself.
 *
 * @returns a function that returns `undefined` past the end
 */
export function createPager<Page extends ReadPage>({
  source,
  read: readPage,
  isNumbered,
}: PagerOptions<Page>): (number: number, pageOptions: PageOptions) => Promise<Page | undefined> {
  /** The places of the pages from the second on, by their number. */
  const places = new Map<number, string>();
  let first: { page: Page; readAt: number } | undefined;

  const setPlace = (number: number, place: string | undefined) => {
    if (places.get(number) === place) return;
    for (const known of places.keys()) if (known >= number) places.delete(known);
    if (place) places.set(number, place);
  };

  const read = async (number: number, pageOptions: PageOptions, place?: string): Promise<Page> => {
    const page = await readPage(number, place, pageOptions);
    if (number === 1) first = { page, readAt: Date.now() };
    if (page.isNumbered) return page;
    const { at, next } = page;
    const earlier = [...places].filter(([known]) => known <= number).map(([, each]) => each);
    const isLoop = next !== undefined && [at, first?.page.at, ...earlier].includes(next);
    if (isLoop) warnInDevelopment(source, 'a page leads back to an earlier one:', next);
    setPlace(number + 1, isLoop ? undefined : next);
    return { ...page, hasNext: next !== undefined && !isLoop };
  };

  /** The last page up to this one whose place is known. */
  const findKnown = (number: number) =>
    Math.max(2, ...[...places.keys()].filter((at) => at <= number));

  /** Reads a page at once by its number, or else from the last known one on. */
  const follow = async (number: number, pageOptions: PageOptions): Promise<Page | undefined> => {
    if (isNumbered || first?.page.isNumbered) return read(number, pageOptions);
    const known = findKnown(number);
    if (number - known >= maxPagesToFollow) return undefined;
    for (let at = known; at < number && places.has(at); at += 1) {
      await read(at, pageOptions, places.get(at));
    }
    const place = places.get(number);
    return place === undefined ? undefined : read(number, pageOptions, place);
  };

  /** As `follow`; a page that is no more, or the first one once again, is past the end. */
  const followToEnd = async (number: number, pageOptions: PageOptions) => {
    try {
      const page = await follow(number, pageOptions);
      const isFirst =
        page && first && !page.isEmpty && page.getContent() === first.page.getContent();
      return isFirst ? undefined : page;
    } catch (error) {
      const isGone = isSourceError(error) && (error.status === 404 || error.status === 410);
      if (isGone) return undefined;
      throw error;
    }
  };

  return async (number, pageOptions) => {
    if (number === 1) return read(1, pageOptions);
    const isUnknown = !isNumbered && (!first || Date.now() - first.readAt > maxAge);
    if (isUnknown) await read(1, pageOptions);
    // Whether the page is read by what an earlier call has learned, which may have moved.
    const isOld = !isUnknown && (places.has(number) || findKnown(number) > 2);
    const page = await followToEnd(number, pageOptions);
    if (!isOld || (page && !page.isEmpty)) return page;
    await read(1, pageOptions);
    return followToEnd(number, pageOptions);
  };
}
