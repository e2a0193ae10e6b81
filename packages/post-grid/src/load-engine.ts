import type * as Engine from './feed-engine.ts';

/** What `loadEngine` has brought; `undefined` until then. */
export let engine: typeof Engine | undefined;

/**
 * Brings what a feed needs once somebody wants more of it. A page that nobody reads to its end never asks for it.
 */
export async function loadEngine(): Promise<typeof Engine> {
  return (engine ??= await import('./feed-engine.ts'));
}
