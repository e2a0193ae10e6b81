/** What opens in the header: navigation (the drawer), panels and search. Popovers inside of slots are the consumer's. */
const layers = '[data-layer]';

/** The browser alone knows what is open: no copy of that state is kept. */
const open = '[data-layer]:popover-open';

/** The navigation while it is open as a drawer. */
export const openDrawer = '[data-layer=navigation]:popover-open';

export function getOpenLayers(header: Element): HTMLElement[] {
  return [...header.querySelectorAll<HTMLElement>(open)];
}

export function isLayer(element: Element): boolean {
  return element.matches(layers);
}

/** The buttons of a layer: the one that opens it, which comes first, and the Back button inside. */
function getButtons(header: Element, layer: Element): HTMLButtonElement[] {
  return [...header.querySelectorAll('button')].filter(
    ({ popoverTargetElement }) => popoverTargetElement === layer,
  );
}

/** The button that opens a layer. */
export function getOpener(header: Element, layer: Element): HTMLButtonElement | undefined {
  return getButtons(header, layer)[0];
}

/**
 * Ties each button to the layer of its own header, where another element of the page has the same id, as two React roots without
 * `identifierPrefix` make them.
 *
 * @returns whether there was one
 */
export function claimButtons(header: Element): boolean {
  let isClaimed = false;
  for (const layer of header.querySelectorAll<HTMLElement>(layers)) {
    for (const button of header.querySelectorAll('button')) {
      const isOwn = button.getAttribute('popovertarget') === layer.id;
      if (!isOwn || button.popoverTargetElement === layer) continue;
      button.popoverTargetElement = layer;
      isClaimed = true;
    }
  }
  return isClaimed;
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
  for (const layer of header ? getOpenLayers(header) : []) hide(layer);
}

/** Closes a layer that may have been closed, or taken out of the page, by what closed before it. */
export function hide(layer: HTMLElement): void {
  if (layer.matches(open)) layer.hidePopover();
}
