import { warnInDevelopment } from '@broadsheet/content';
import { lazy } from '@internal/react';
import { wide } from '../shared/breakpoints.ts';
import { moveByArrowKeys } from './arrow-keys.ts';
import { closeByKey, closeWhenFocusLeaves, focusClickedOpener, manageFocus } from './focus.ts';
import { watchCover } from './header-size.ts';
import { claimButtons, isLayer } from './layers.ts';
import { hasModifier } from './modifiers.ts';
import { followOpenState } from './open-state.ts';

type LayerEvent = ToggleEvent & { target: HTMLElement };

const hoverIntent = lazy(() => import('./hover-intent.ts'));

/** How to end what was added, by header. */
const enhanced = new WeakMap<HTMLElement, () => void>();

/**
 * Adds to a header, as the server sent it, what the platform lacks: it closes when the focus, the page or the user leaves it, has
 * `aria-expanded`, returns the focus, makes the page behind the drawer inert, and moves by arrow keys. A header that is enhanced
 * stays as it is, and one that is removed from the page leaves nothing behind.
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
  const focus = manageFocus(header);
  const state = followOpenState(header);
  const stopCover = watchCover(header);
  const on = (type: string, listener: (event: never) => void) =>
    header.addEventListener(type, listener as EventListener, { signal, capture: true });
  const sync = () => {
    if (claimButtons(header)) warnAboutIds();
    state.sync();
  };

  sync();
  // Sections may come and go, open ones included.
  const observer = new MutationObserver(sync);
  observer.observe(header, { childList: true, subtree: true });
  on('beforetoggle', ({ target, newState }: LayerEvent) => {
    if (!isLayer(target)) return;
    focus.remember(target);
    state.prepare(target, newState === 'open');
  });
  on('toggle', ({ target, newState }: LayerEvent) => {
    if (!isLayer(target)) return;
    state.sync();
    if (newState === 'open') focus.enter(target);
    else focus.leave(target);
  });
  on('focusout', (event: FocusEvent) => closeWhenFocusLeaves(header, event));
  on('click', (event: MouseEvent & { target: Element }) => {
    focusClickedOpener(event.target);
    if (isFollowedHere(event)) state.close();
  });
  on('keydown', (event: KeyboardEvent & { target: HTMLElement }) => {
    closeByKey(header, event);
    if (matchMedia(wide).matches) moveByArrowKeys(header, event);
  });
  if (opensOnHover(header)) {
    hoverIntent.load(({ addHoverIntent }) => addHoverIntent(header, signal), {
      // A click opens all the same.
      without() {},
    });
  }

  return () => {
    enhanced.delete(header);
    controller.abort();
    observer.disconnect();
    stopCover();
    state.stop();
  };
}

function warnAboutIds(): void {
  warnInDevelopment(
    'MegaMenuHeader',
    'another element of the page has the id of a panel. Give each root its own `identifierPrefix`, or each header an `id`.',
  );
}

/** Whether a click follows a link in this window: what opens elsewhere leaves the page as it is. */
function isFollowedHere(event: MouseEvent & { target: Element }): boolean {
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  return !!link && !link.target && !hasModifier(event);
}

function opensOnHover(header: HTMLElement): boolean {
  return (
    header.dataset.openOn === 'hover' && matchMedia('(hover:hover) and (pointer:fine)').matches
  );
}
