'use client';

import { arrive } from './arrive.ts';
import { isShown } from './feed-item.ts';
import type { FeedView } from './feed-view.ts';
import { keep, recall } from './memory.ts';
import { sendRequest } from './send-request.ts';
import { watch } from './watch.ts';

export { askForMore } from './feed-state.ts';
export { wordsOf } from './feed-labels.ts';
export { skeletons } from './skeletons.tsx';

/**
 * Does what is to be done whenever a feed has changed: puts back what was there before the reader left, asks for what is awaited,
 * moves the focus to what has come, keeps all for the way back, and watches for the reader to come near the end.
 *
 * @returns ends it
 */
export function attend(view: FeedView): () => void {
  recall(view);
  arrive(view);
  const ends = [
    sendRequest(view.feed, view.change, view.loadPage, isShown),
    keep(view),
    watch(view),
  ];
  return () => {
    for (const end of ends) end?.();
  };
}
