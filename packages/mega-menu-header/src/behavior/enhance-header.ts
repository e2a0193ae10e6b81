import { lazy } from '@internal/react';
import { wide } from '../shared/breakpoints.ts';
import { moveByArrowKeys } from './arrow-keys.ts';
import { createBackground } from './background.ts';
import { closeByKey, closeWhenFocusLeaves, focusClickedOpener, manageFocus } from './focus.ts';
import { closeHeader, isLayer, openDrawer, removeExpanded, syncExpanded } from './layers.ts';
import { hasModifier } from './modifiers.ts';
import { watchUrl } from './url-watch.ts';

type LayerEvent = ToggleEvent & { target: HTMLElement };

const hoverIntent = lazy(() => import('./hover-intent.ts'));

/**
 * Adds to a header, as the server sent it, what the platform lacks: it closes when the focus, the page or the user leaves it, has
 * `aria-expanded`, returns the focus, makes the page behind the drawer inert, and moves by arrow keys.
 *
 * @param header the element; without one, or in a browser without popovers, nothing happens
 * @returns takes all of it away again; what is open stays open
 */
export function enhanceHeader(header: HTMLElement | null | undefined): () => void {
  return header?.showPopover ? enhance(header) : () => {};
}

function enhance(header: HTMLElement): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const isWide = matchMedia(wide);
  const focus = manageFocus(header);
  const state = followState(header, isWide);
  const on = (target: EventTarget, type: string, listener: (event: never) => void) =>
    target.addEventListener(type, listener as EventListener, { signal, capture: true });

  state.sync();
  on(header, 'beforetoggle', ({ target }: LayerEvent) => {
    if (!isLayer(target)) return;
    focus.remember(target);
    state.rememberUrl();
    measureHeaderEnd(header);
  });
  on(header, 'toggle', ({ target, newState }: LayerEvent) => {
    if (!isLayer(target)) return;
    state.sync();
    if (newState === 'open') focus.enter(target);
    else focus.leave(target);
  });
  on(header, 'focusout', (event: FocusEvent) => closeWhenFocusLeaves(header, event));
  on(header, 'click', (event: MouseEvent & { target: Element }) => {
    focusClickedOpener(event.target);
    if (isFollowedHere(event)) state.close();
  });
  on(header, 'keydown', (event: KeyboardEvent & { target: HTMLElement }) => {
    closeByKey(header, event);
    if (isWide.matches) moveByArrowKeys(header, event);
  });
  // A click into an advertisement reaches no handler here; Firefox knows where the focus went a moment later.
  on(window, 'blur', () => {
    setTimeout(() => document.activeElement?.matches('iframe') && state.close());
  });
  on(window, 'pagehide', state.close);
  on(isWide, 'change', state.close);
  if (opensOnHover(header)) {
    hoverIntent.load(({ addHoverIntent }) => addHoverIntent(header, signal), {
      // A click opens all the same.
      without() {},
    });
  }

  return () => {
    controller.abort();
    state.stop();
  };
}

/** Keeps everything else in line with what is open: `aria-expanded`, the page behind, and the watch for navigations. */
function followState(header: HTMLElement, isWide: MediaQueryList) {
  const background = createBackground();
  const urlWatch = watchUrl(header, close);

  function sync(): void {
    urlWatch.check();
    syncExpanded(header);
    background.sync(!isWide.matches && !!header.querySelector(openDrawer));
  }
  function close(): void {
    closeHeader(header);
    // Firefox keeps the events of a page that is left, and never dispatches them.
    sync();
  }
  function stop(): void {
    urlWatch.stop();
    background.sync(false);
    removeExpanded(header);
  }
  return { sync, close, stop, rememberUrl: urlWatch.remember };
}

/** Where layers cannot be anchored to the header, they are told where it ends. */
function measureHeaderEnd(header: HTMLElement): void {
  if (CSS.supports('anchor-name:--a')) return;
  const { bottom } = header.getBoundingClientRect();
  header.style.setProperty('--broadsheet-header-end', `${bottom}px`);
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
