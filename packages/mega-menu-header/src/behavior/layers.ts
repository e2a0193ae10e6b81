/** What opens in the header: navigation (the drawer), panels and search. Popovers inside of slots are the consumer's. */
const layers = '[data-layer]';

/** The browser alone knows what is open: no copy of that state is kept. */
const open = '[data-layer]:popover-open';

/** The navigation while it is open as a drawer. */
export const openDrawer = '[data-layer=navigation]:popover-open';

export function hasOpenLayer(header: Element): boolean {
  return !!header.querySelector(open);
}

export function getOpenLayers(header: Element): NodeListOf<HTMLElement> {
  return header.querySelectorAll(open);
}

export function isLayer(element: Element): boolean {
  return element.matches(layers);
}

/** The button that opens a layer. It comes before the layer in the document; the Back button stands inside. */
export function getOpener(header: Element, { id }: Element): HTMLElement | null {
  return header.querySelector<HTMLElement>(`[popovertarget="${id}"]`);
}

/** What the focus may not leave while something in it is open: a section with its panel, the search, or the header. */
export function getFocusScope(header: Element, element: Element): Element {
  return element.closest('[data-focus-scope]') ?? header;
}

/** Writes the state of each layer to its opener as `aria-expanded`. */
export function syncExpanded(header: Element): void {
  for (const layer of header.querySelectorAll(layers)) {
    getOpener(header, layer)?.setAttribute('aria-expanded', `${layer.matches(open)}`);
  }
}

/** Takes `aria-expanded` away: without a script it would soon be wrong. */
export function removeExpanded(header: Element): void {
  for (const layer of header.querySelectorAll(layers)) {
    getOpener(header, layer)?.removeAttribute('aria-expanded');
  }
}

/**
 * Closes everything that is open in a header.
 */
export function closeHeader(header: Element | null | undefined): void {
  for (const layer of header ? getOpenLayers(header) : []) layer.hidePopover();
}
