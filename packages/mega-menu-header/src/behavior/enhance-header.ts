import { lazy } from '@internal/react';
import { removeExpanded, syncButtons } from './buttons.ts';
import { getOpenPopovers } from './popovers.ts';
import { watchScrollPadding } from './scroll-padding.ts';

const behavior = lazy(() => import('./header-behavior.ts'));
const hoverIntent = lazy(() => import('./hover-intent.ts'));

/** One of these comes before anything opens, closes or moves the focus. */
const uses = ['pointerover', 'focusin', 'keydown', 'beforetoggle'];

/** How to end what was added, by header. */
const enhanced = new WeakMap<HTMLElement, () => void>();

/**
 * Adds to a header, as the server sent it, what the platform lacks: it closes when the focus, the page or the user leaves it, has
 * `aria-expanded`, returns the focus, makes the page behind the drawer inert, and moves by arrow keys. Most of it is loaded when the
 * header is first used. A header that is enhanced stays as it is, and one that is removed from the page leaves nothing behind.
 *
 * @param header the element; without one, or in a browser without popovers, nothing happens
 * @returns takes all of it away again; what is open stays open
 */
export function enhanceHeader(header: HTMLElement | null | undefined): () => void {
  if (!header?.showPopover) return () => {};
  const stop = enhanced.get(header) ?? enhance(header);
  enhanced.set(header, stop);
  return stop;
}

function enhance(header: HTMLElement): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  syncButtons(header);
  watchScrollPadding(header, signal);
  loadOnUse(header, signal);
  if (opensOnHover(header)) {
    hoverIntent.load(({ addHoverIntent }) => addHoverIntent(header, signal), {
      // A click opens all the same.
      without() {},
    });
  }
  return () => {
    enhanced.delete(header);
    controller.abort();
    removeExpanded(header);
  };
}

function loadOnUse(header: HTMLElement, signal: AbortSignal): void {
  let isAdded = false;
  const load = () => {
    if (isAdded) return;
    behavior.load(
      ({ addBehavior }) => {
        if (!isAdded && !signal.aborted) addBehavior(header, signal);
        isAdded = true;
      },
      {
        // The browser opens and closes popovers by itself; the next use tries again.
        without() {},
      },
    );
  };
  for (const type of uses) header.addEventListener(type, load, { signal, capture: true });
  // By a click before this script ran.
  if (getOpenPopovers(header)[0]) load();
}

function opensOnHover(header: HTMLElement): boolean {
  return (
    header.dataset.openOn === 'hover' && matchMedia('(hover:hover) and (pointer:fine)').matches
  );
}
