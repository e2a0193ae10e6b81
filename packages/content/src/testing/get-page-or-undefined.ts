import { isSourceError } from '../source/source-error.ts';
import type { Source } from '../source/types.ts';

/** The first page of a source, or nothing where it throws what sources may throw. Every other error is passed on. */
export async function getPageOrUndefined<Item>(source: Source<Item>) {
  try {
    return await source.page();
  } catch (error) {
    if (isSourceError(error)) return undefined;
    throw error;
  }
}
