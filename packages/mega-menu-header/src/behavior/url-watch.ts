import { debounce } from './debounce.ts';
import { hasOpenLayer } from './layers.ts';

/** How often the URL is compared while something is open, in milliseconds. */
const interval = 100;

export interface UrlWatch {
  /** Takes the current URL for the one that a layer was opened on. */
  remember: () => void;
  /** Compares now, and again as long as something is open. */
  check: () => void;
  stop: () => void;
}

/**
 * Watches for a navigation within the page while something is open, by whatever means: not every browser has an event for all of
 * them.
 */
export function watchUrl(header: Element, onNavigate: () => void): UrlWatch {
  const timer = debounce();
  let { href } = location;
  function check(): void {
    timer.cancel();
    if (!hasOpenLayer(header)) return;
    if (location.href === href) timer.run(interval, check);
    else onNavigate();
  }
  return {
    check,
    remember() {
      if (!hasOpenLayer(header)) ({ href } = location);
    },
    stop: timer.cancel,
  };
}
