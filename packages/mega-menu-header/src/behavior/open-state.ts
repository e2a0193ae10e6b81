import { wide } from '../shared/breakpoints.ts';
import { createBackground } from './background.ts';
import { syncButtons } from './buttons.ts';
import { closeHeader, getOpenPopovers, hide, openDrawer } from './popovers.ts';
import { createScrollLock } from './scroll-lock.ts';

export interface OpenState {
  /** Before a popover opens or closes. */
  prepare: (popover: Element, isOpening: boolean) => void;
  /** Brings everything else in line with what is open. */
  sync: () => void;
  close: () => void;
}

/**
 * Keeps everything else in line with what is open: `aria-expanded`, the page behind, the scroll lock, and where popovers begin. While
 * something is open, every frame compares it with what the browser shows: no engine has an event for all that closes a popover,
 * moves a header or changes the URL. While nothing is open, nothing outside of the header holds it.
 */
export function followOpenState(header: HTMLElement, signal: AbortSignal): OpenState {
  const background = createBackground(header);
  const scrollLock = createScrollLock();
  let shown: HTMLElement[] = [];
  let openedOn = '';
  /** Lasts while something is open. */
  let watch: AbortController | undefined;

  function sync(): void {
    shown = header.isConnected ? getOpenPopovers(header) : [];
    syncButtons(header);
    setDrawerOpen(
      shown.some((popover) => popover.matches(openDrawer)) && !matchMedia(wide).matches,
    );
    if (shown[0]) start();
    else end();
  }
  function setDrawerOpen(isDrawerOpen: boolean): void {
    background.sync(isDrawerOpen);
    scrollLock.set(isDrawerOpen);
  }
  function start(): void {
    if (watch) return;
    watch = new AbortController();
    const open = watch.signal;
    const options = { signal: open };
    openedOn ||= location.href;
    addEventListener('pagehide', close, options);
    // A click into an advertisement reaches no handler here; Firefox knows where the focus went a moment later.
    addEventListener(
      'blur',
      () => setTimeout(() => document.activeElement?.matches('iframe') && close()),
      options,
    );
    matchMedia(wide).addEventListener('change', close, options);
    requestAnimationFrame(() => check(open));
  }
  function check(open: AbortSignal): void {
    if (open.aborted) return;
    if (location.href !== openedOn) return close();
    measureEnd(header);
    // Something round the header may be hidden, as by Suspense.
    for (const popover of shown) if (!popover.getClientRects()[0]) hide(popover);
    const now = header.isConnected ? getOpenPopovers(header) : [];
    const isSame = now.length === shown.length && now.every((one, index) => one === shown[index]);
    if (!isSame) sync();
    requestAnimationFrame(() => check(open));
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
  signal.addEventListener('abort', () => {
    end();
    setDrawerOpen(false);
  });
  return {
    prepare(popover, isOpening) {
      openedOn ||= location.href;
      measureEnd(header);
      // A dialog that opens closes the drawer first, and then moves the focus into itself.
      if (!isOpening && popover.matches(openDrawer)) background.sync(false);
    },
    sync,
    close,
  };
}

/**
 * Writes where the header ends in the window to the header: what opens begins there. Anchors know of no transform, and engines
 * differ in where the anchor of a scrolled page ends.
 */
function measureEnd(header: HTMLElement): void {
  const property = '--broadsheet-header-end';
  const { bottom } = header.getBoundingClientRect();
  const value = `${Math.max(0, bottom)}px`;
  if (header.style.getPropertyValue(property) !== value) header.style.setProperty(property, value);
}
