import { wide } from '../shared/breakpoints.ts';
import { createBackground } from './background.ts';
import { measureEnd } from './header-size.ts';
import {
  closeHeader,
  getOpenLayers,
  hide,
  openDrawer,
  removeExpanded,
  syncExpanded,
} from './layers.ts';
import { createScrollLock } from './scroll-lock.ts';

export interface OpenState {
  /** Before a layer opens or closes. */
  prepare: (layer: Element, isOpening: boolean) => void;
  /** Brings everything else in line with what is open. */
  sync: () => void;
  close: () => void;
  stop: () => void;
}

/**
 * Keeps everything else in line with what is open: `aria-expanded`, the page behind, the scroll lock, and where layers begin. While
 * something is open, every frame compares it with what the browser shows: no engine has an event for all that closes a popover,
 * moves a header or changes the URL. While nothing is open, nothing outside of the header holds it.
 */
export function followOpenState(header: HTMLElement): OpenState {
  const background = createBackground(header);
  const scrollLock = createScrollLock();
  let shown: HTMLElement[] = [];
  let openedOn = '';
  let watch: AbortController | undefined;

  function sync(): void {
    shown = header.isConnected ? getOpenLayers(header) : [];
    const isDrawerOpen =
      shown.some((layer) => layer.matches(openDrawer)) && !matchMedia(wide).matches;
    syncExpanded(header);
    background.sync(isDrawerOpen);
    scrollLock.set(isDrawerOpen);
    if (shown[0]) start();
    else end();
  }
  function start(): void {
    if (watch) return;
    watch = new AbortController();
    const { signal } = watch;
    openedOn ||= location.href;
    addEventListener('pagehide', close, { signal });
    // A click into an advertisement reaches no handler here; Firefox knows where the focus went a moment later.
    addEventListener(
      'blur',
      () => setTimeout(() => document.activeElement?.matches('iframe') && close()),
      { signal },
    );
    matchMedia(wide).addEventListener('change', close, { signal });
    requestAnimationFrame(() => check(signal));
  }
  function check(signal: AbortSignal): void {
    if (signal.aborted) return;
    if (location.href !== openedOn) return close();
    measureEnd(header);
    // Something round the header may be hidden, as by Suspense.
    for (const layer of shown) if (!layer.getClientRects()[0]) hide(layer);
    const open = header.isConnected ? getOpenLayers(header) : [];
    if (open.length !== shown.length || open.some((layer, index) => layer !== shown[index])) sync();
    requestAnimationFrame(() => check(signal));
  }
  function end(): void {
    watch?.abort();
    watch = undefined;
    openedOn = '';
  }
  function close(): void {
    closeHeader(header);
    // Firefox keeps the events of a page that is left, and never dispatches them.
    sync();
  }
  return {
    prepare(layer, isOpening) {
      openedOn ||= location.href;
      measureEnd(header);
      // A dialog that opens closes the drawer first, and then moves the focus into itself.
      if (!isOpening && layer.matches(openDrawer)) background.sync(false);
    },
    sync,
    close,
    stop() {
      end();
      background.sync(false);
      scrollLock.set(false);
      removeExpanded(header);
    },
  };
}
