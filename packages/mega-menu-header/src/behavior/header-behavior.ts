'use client';

import { wide } from '../shared/breakpoints.ts';
import { moveByArrowKeys } from './arrow-keys.ts';
import { closeByKey, closeWhenFocusLeaves, focusClickedOpener, manageFocus } from './focus.ts';
import { hasModifier } from './modifiers.ts';
import { followOpenState } from './open-state.ts';
import { getOpenPopovers, isPopover } from './popovers.ts';

type PopoverEvent = ToggleEvent & { target: HTMLElement };

/**
 * What a header needs once it is used. Something may be open already: this comes after the first click where the network is slow.
 *
 * @param signal ends it
 */
export function addBehavior(header: HTMLElement, signal: AbortSignal): void {
  const focus = manageFocus(header);
  const state = followOpenState(header, signal);
  const on = (type: string, listener: (event: never) => void) =>
    header.addEventListener(type, listener as EventListener, { signal, capture: true });

  on('beforetoggle', ({ target, newState }: PopoverEvent) => {
    if (!isPopover(target)) return;
    focus.remember(target);
    state.prepare(target, newState === 'open');
  });
  on('toggle', ({ target, newState }: PopoverEvent) => {
    if (!isPopover(target)) return;
    state.sync();
    if (newState === 'open') focus.enter(target);
    else focus.leave(target);
  });
  on('focusout', (event: FocusEvent) => closeWhenFocusLeaves(header, event));
  on('click', (event: MouseEvent & { target: Element }) => {
    focusClickedOpener(event.target);
    if (isFollowedHere(event)) state.close();
  });
  on('keydown', (event: KeyboardEvent & { target: HTMLElement }) => {
    closeByKey(header, event);
    if (matchMedia(wide).matches) moveByArrowKeys(header, event);
  });
  const observer = new MutationObserver((changes) => {
    // A change of `currentHref` is a navigation, however it came about.
    if (changes.some(({ type }) => type === 'attributes')) state.close();
    // Sections may come and go, open ones included.
    else state.sync();
  });
  observer.observe(header, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-current-href'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  state.sync();
  for (const popover of getOpenPopovers(header)) focus.enter(popover);
}

/** Whether a click follows a link in this window: what opens elsewhere leaves the page as it is. */
function isFollowedHere(event: MouseEvent & { target: Element }): boolean {
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  return !!link && !link.target && !hasModifier(event);
}
