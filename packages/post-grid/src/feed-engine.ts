'use client';

import { arrive } from './arrive.ts';
import { isShown } from './feed-item.ts';
import type { FeedView } from './feed-view.ts';
import { sendRequest } from './send-request.ts';
import { watch } from './watch.ts';
import type * as WayBack from './way-back.ts';

export { abortRequest } from './send-request.ts';
export { askForMore } from './feed-state.ts';
export { wordsOf } from './feed-labels.ts';
export { skeletons } from './skeletons.tsx';

let wayBack: typeof WayBack | undefined;

/**
 * Does what is to be done whenever a feed has changed: asks for what is awaited, moves the focus to what has come, watches for the
 * reader to come near the end; and keeps all for the way back, once there is something to keep or to put back.
 *
 * @returns ends it
 */
export function attend(view: FeedView): () => void {
  const { feed, memory, updateAddress } = view;
  const ends = [watch(view)];
  let isOver = false;
  const keep = () => void (isOver || ends.push(wayBack?.keepWayBack(view)));

  arrive(view);
  sendRequest(feed, view.change, view.loadPage, isShown);
  if (wayBack) keep();
  else if ((memory || updateAddress) && (feed.pages[1] || history.state?.broadsheetFeed)) {
    // Without it the reader comes back to the beginning, as without JavaScript.
    import('./way-back.ts').then((loaded) => ((wayBack = loaded), keep()), Boolean);
  }
  return () => {
    isOver = true;
    for (const end of ends) end?.();
  };
}
