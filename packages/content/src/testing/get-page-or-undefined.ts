import { isSourceError } from '../source/source-error.ts';
import type { Source } from '../source/types.ts';

/** The first page of a source; `undefined` when it throws a `SourceError`. Every other error is rethrown. */
export async function getPageOrUndefined<Item>(source: Source<Item>) {
  try {
    return await source.page();
  } catch (error) {
    if (isSourceError(error)) return undefined;
    throw error;
  }
}
