const locked = 'data-broadsheet-scroll-locked';
const gutter = 'data-broadsheet-scrollbar-gutter';

/** Keeps the page behind the drawer where it is, and as wide as it is. */
export interface ScrollLock {
  set: (isLocked: boolean) => void;
}

/** Locks the element whose `overflow` the window has: any other would become a scroller of its own, and sticky boxes jump. */
export function createScrollLock(): ScrollLock {
  const { documentElement: root } = document;
  let element: Element | undefined;
  return {
    set(isLocked) {
      if (isLocked === !!element) return;
      if (element) {
        element.removeAttribute(locked);
        root.removeAttribute(gutter);
        element = undefined;
      } else {
        element = getViewportElement(root);
        root.toggleAttribute(gutter, innerWidth > root.clientWidth);
        element.setAttribute(locked, '');
      }
    },
  };
}

/** CSS Overflow 3, "Overflow Viewport Propagation": the body's counts where the root has none. */
function getViewportElement(root: Element): Element {
  const isVisible = (one: Element) => getComputedStyle(one).overflowX === 'visible';
  return isVisible(root) && !isVisible(document.body) ? document.body : root;
}
