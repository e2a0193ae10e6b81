/** What opens in the header: navigation (the drawer), panels and search. Popovers inside of slots are the consumer's. */
const popovers = '[data-popover]';

/** The browser alone knows what is open: no copy of that state is kept. */
const open = '[data-popover]:popover-open';

/** The navigation while it is open as a drawer. */
export const openDrawer = '[data-popover=navigation]:popover-open';

export function isPopover(element: Element): boolean {
  return element.matches(popovers);
}

export function getPopovers(header: Element): HTMLElement[] {
  return [...header.querySelectorAll<HTMLElement>(popovers)];
}

export function getOpenPopovers(header: Element): HTMLElement[] {
  return [...header.querySelectorAll<HTMLElement>(open)];
}

/** What the focus may not leave while something in it is open: a section with its panel, the search, or the header. */
export function getFocusScope(header: Element, element: Element): Element {
  return element.closest('[data-focus-scope]') ?? header;
}

/**
 * Closes everything that is open in a header.
 */
export function closeHeader(header: Element | null | undefined): void {
  for (const popover of header ? getOpenPopovers(header) : []) hide(popover);
}

/** Closes a popover that may have been closed, or taken out of the page, by what closed before it. */
export function hide(popover: HTMLElement): void {
  if (popover.matches(open)) popover.hidePopover();
}
