import { openDrawer } from './layers.ts';

/** What follows the open drawer in the page, in as few elements as can be. Live regions have to be heard, whatever is open. */
const background = `body :has(${openDrawer}) ~ :not([inert],[aria-live],[role=status],[role=alert],output)`;

export interface Background {
  /** Makes the page behind the open drawer inert, or gives it back. */
  sync: (isDrawerOpen: boolean) => void;
}

/** The page behind the drawer. */
export function createBackground(): Background {
  let inertElements: Iterable<HTMLElement> = [];
  const setInert = (isInert: boolean) => {
    for (const element of inertElements) element.inert = isInert;
  };
  return {
    sync(isDrawerOpen) {
      setInert(false);
      inertElements = isDrawerOpen ? document.querySelectorAll<HTMLElement>(background) : [];
      setInert(true);
    },
  };
}
