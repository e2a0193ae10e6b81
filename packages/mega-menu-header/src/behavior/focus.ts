import { getOpener } from './buttons.ts';
import { closeHeader, getFocusScope, getOpenPopovers, hide } from './popovers.ts';

export interface FocusManagement {
  /** Before a popover opens or closes: whether the focus is in it. */
  remember: (popover: Element) => void;
  /** After a search was opened: into its field. */
  enter: (popover: HTMLElement) => void;
  /** After a popover was closed: back to its opener, where the focus would be lost. */
  leave: (popover: Element) => void;
}

/** Focus management of the popovers: where the focus goes when one opens or closes. */
export function manageFocus(header: Element): FocusManagement {
  let isFocusInside = false;
  return {
    remember(popover) {
      isFocusInside = popover.contains(getFocused(header));
    },
    enter(popover) {
      const isSearch = popover.dataset.popover === 'search';
      if (isSearch && !popover.contains(getFocused(header)))
        popover.querySelector('input')?.focus();
    },
    leave(popover) {
      const focused = getFocused(header);
      // The focus is on the body, or still on what is no longer shown.
      const isLost = !focused || focused === document.body || !focused.getClientRects()[0];
      if (isFocusInside && isLost) getOpener(header, popover)?.focus();
    },
  };
}

/** The focused element as the header's own tree knows it: outside of a shadow root it is the host. */
function getFocused(header: Element): Element | null {
  return (header.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
}

/** Closes the popovers that the focus has left. */
export function closeWhenFocusLeaves(header: Element, { relatedTarget }: FocusEvent): void {
  // Without a target the window lost the focus, not the header.
  if (!relatedTarget) return;
  for (const popover of getOpenPopovers(header)) {
    if (!getFocusScope(header, popover).contains(relatedTarget as Element)) hide(popover);
  }
}

/** Closes before the keys that leave a popover: Escape in the search, Shift+Tab on an opener. */
export function closeByKey(
  header: Element,
  { code, shiftKey, target }: KeyboardEvent & { target: HTMLElement },
): void {
  // WebKit keeps Escape in a search field for itself.
  if (code === 'Escape' && target.matches('input:not([aria-expanded=true])')) {
    closeHeader(getFocusScope(header, target));
  }
  // GTK gives Shift+Tab a code and no key.
  if (code === 'Tab' && shiftKey && target.matches('[popovertarget]')) {
    // WebKit would go back into the panel that the button has opened.
    closeHeader(getFocusScope(header, target));
    // It also goes on from the text that was clicked, whose neighbour is the button itself.
    target.blur();
    target.focus();
  }
}

/** Safari on macOS does not focus buttons when they are clicked. */
export function focusClickedOpener(target: Element): void {
  target.closest<HTMLElement>('[popovertarget]')?.focus();
}
