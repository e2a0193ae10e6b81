import { warnInDevelopment } from '@broadsheet/content';
import { getPopovers } from './popovers.ts';

/** The button that opens a popover; it comes before the Back button inside. */
export function getOpener(header: Element, popover: Element): HTMLButtonElement | undefined {
  return getButtons(header, popover)[0];
}

/** By the id too: where another element of the page has the same one, the browser takes the first. */
function getButtons(header: Element, popover: Element): HTMLButtonElement[] {
  return [...header.querySelectorAll('button')].filter(
    (button) =>
      button.popoverTargetElement === popover ||
      button.getAttribute('popovertarget') === popover.id,
  );
}

/** Writes the state of each popover to its opener as `aria-expanded`, and ties its buttons to it. */
export function syncButtons(header: Element): void {
  for (const popover of getPopovers(header)) {
    const buttons = getButtons(header, popover);
    for (const button of buttons) {
      if (button.popoverTargetElement === popover) continue;
      button.popoverTargetElement = popover;
      warnInDevelopment(
        'MegaMenuHeader',
        'another element of the page has the id of a panel. Give each root its own `identifierPrefix`, or each header an `id`.',
      );
    }
    buttons[0]?.setAttribute('aria-expanded', `${popover.matches(':popover-open')}`);
  }
}

/** Takes `aria-expanded` away: without a script it would soon be wrong. */
export function removeExpanded(header: Element): void {
  for (const popover of getPopovers(header)) {
    getOpener(header, popover)?.removeAttribute('aria-expanded');
  }
}
