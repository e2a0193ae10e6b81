import { useEffect, type RefObject } from 'react';

/**
 * Keeps a banner at the bottom edge from covering what has the focus (WCAG 2.4.11): the page scrolls as if it ended above the banner, and is longer by as much.
 *
 * @param isActive whether there is such a banner
 */
export function useBottomBanner(banner: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    const element = banner.current;
    if (!isActive || !element) return;
    const page = document.documentElement.style;
    const make = (room: string) => {
      page.scrollPaddingBlockEnd = room;
      page.paddingBlockEnd = room;
    };
    const observer = new ResizeObserver(() => {
      const isFixed = getComputedStyle(element).position === 'fixed';
      make(isFixed ? `${element.offsetHeight}px` : '');
    });
    observer.observe(element);
    // The window may change what is fixed without changing the size of the banner.
    observer.observe(document.documentElement);
    return () => {
      observer.disconnect();
      make('');
    };
  }, [banner, isActive]);
}
