import type { Page } from '../model/page.ts';
import { createShare } from './http/share.ts';
import { parseCursor } from './pagination.ts';
import type { PageOptions, Source } from './types.ts';

/**
 * A source that reads a page by its number. Callers that ask for the same page at the same time share one reading.
 *
 * @param read called with a valid page number
 */
export function createSource<Item>(
  read: (number: number, pageOptions: PageOptions) => Promise<Page<Item>>,
): Source<Item> {
  const share = createShare<Page<Item>>();
  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      return share(String(number), pageOptions?.signal, (signal) => read(number, { signal }));
    },
  };
}
