import { lazy } from '@internal/react';

/** Most pages are left without a choice being made, so what makes one is loaded on demand. */
export const changeChunk = lazy(() => import('./change-consent.ts'));

/** The same as a promise, for what tells its caller of a failure. It rejects when the chunk is lost. */
export function loadChange() {
  return new Promise<NonNullable<typeof changeChunk.loaded>>((resolve, reject) => {
    changeChunk.load(resolve, {
      without: () => reject(new Error('The code that changes the consent could not be loaded.')),
    });
  });
}

/** For what is tried again on the next page: nothing depends on it now. */
export const tryNextTime = { without: () => undefined };
