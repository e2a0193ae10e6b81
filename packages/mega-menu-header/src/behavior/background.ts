/** Live regions have to be heard, whatever is open. */
const live = '[aria-live],[role=status],[role=alert],[role=log],output';

export interface Background {
  /** Makes the page behind the open drawer inert, or gives it back. */
  sync: (isDrawerOpen: boolean) => void;
}

/** The page behind the drawer: what follows the header. */
export function createBackground(header: Element): Background {
  let inertElements: HTMLElement[] = [];
  const setInert = (isInert: boolean) => {
    for (const element of inertElements) element.inert = isInert;
  };
  return {
    sync(isDrawerOpen) {
      setInert(false);
      inertElements = isDrawerOpen ? getFollowing(header) : [];
      setInert(true);
    },
  };
}

/** What follows the header in the page, out of shadow roots too, in as few elements as can be. */
function getFollowing(header: Element): HTMLElement[] {
  const following: HTMLElement[] = [];
  let element: Element | null = header;
  while (element && element !== document.body) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      collectSilent(next as HTMLElement, following);
    }
    element = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  }
  return following;
}

/** Collects an element; of one that holds a live region, what is beside that. */
function collectSilent(element: HTMLElement, collected: HTMLElement[]): void {
  if (element.inert || element.matches(live)) return;
  if (!element.querySelector(live)) collected.push(element);
  else for (const child of element.children) collectSilent(child as HTMLElement, collected);
}
