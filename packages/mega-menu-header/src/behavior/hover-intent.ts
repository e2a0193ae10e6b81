'use client';

import { createDebounceTimer, type DebounceTimer } from './debounce.ts';

/** How long a mouse has to rest before a panel opens, in milliseconds. */
const openDelay = 150;
/** The same while another panel is open. */
const switchDelay = 80;
/** The same while the mouse is on its way to that panel. */
const onTheWayDelay = 300;
/** How long a panel stays when the mouse has left. */
const closeDelay = 300;
/** How long a click right after a panel opened by itself is meant to open it. */
const clickGrace = 500;

/** A popover that a panel would close: the drawer, or one of the page's own. */
const others = ':popover-open:not([popover=manual],[data-popover=panel])';

interface Point {
  x: number;
  y: number;
}

interface HoverState {
  header: HTMLElement;
  timer: DebounceTimer;
  /** The last positions of the mouse. */
  trail: Point[];
  /** The panel that a mouse opened, and when. */
  hovered?: { panel: HTMLElement; since: number } | undefined;
  /** The section whose panel was closed by hand: it stays closed until the mouse has left it. */
  dismissed?: Element | null | undefined;
  /** The URL that the mouse came on. */
  href: string;
}

/**
 * Opens panels under a mouse that rests (hover intent), and closes them when it is gone. It only shows and hides popovers: nothing
 * is written to the page, so nothing can be left behind. Touch and pen click.
 *
 * @param signal ends it
 */
export function addHoverIntent(header: HTMLElement, signal: AbortSignal): void {
  const state: HoverState = {
    header,
    timer: createDebounceTimer(),
    trail: [],
    href: location.href,
  };
  const options = { signal, capture: true };
  const keyListener = (event: KeyboardEvent) => onKeyDown(state, event);
  header.addEventListener(
    'pointermove',
    (event) => {
      // The focus may be anywhere while a mouse rests here.
      document.addEventListener('keydown', keyListener, options);
      onPointerMove(state, event);
    },
    options,
  );
  header.addEventListener(
    'pointerleave',
    () => {
      document.removeEventListener('keydown', keyListener, true);
      onPointerLeave(state);
    },
    { signal },
  );
  header.addEventListener('click', (event) => onClick(state, event), options);
  signal.addEventListener('abort', state.timer.cancel);
}

function onPointerMove(
  state: HoverState,
  { pointerType, target, clientX: x, clientY: y }: PointerEvent,
): void {
  if (pointerType !== 'mouse') return;
  const { header, timer } = state;
  const section = getSection(target);
  const panel = getPanel(section);
  const open = getOpenPanel(header);
  state.trail = [...state.trail.slice(-3), { x, y }];
  // What the mouse rests on after a navigation is not what it came for.
  if (location.href !== state.href) state.dismissed = section;
  state.href = location.href;
  if (section !== state.dismissed) state.dismissed = undefined;
  if (open && (open === panel || open.contains(target as Node))) {
    timer.cancel();
  } else if (!section || !panel || state.dismissed || document.querySelector(others)) {
    scheduleClose(state);
  } else {
    timer.run(getOpenDelay(open, state.trail), () => {
      state.hovered = { panel, since: performance.now() };
      const source = section.querySelector('[popovertarget]');
      (panel.showPopover as (options: object) => void)({ source });
    });
  }
}

function onPointerLeave(state: HoverState): void {
  state.dismissed = undefined;
  scheduleClose(state);
}

function onClick(state: HoverState, event: MouseEvent): void {
  const target = event.target as Element;
  const section = getSection(target);
  const panel = getPanel(section);
  const { hovered } = state;
  state.timer.cancel();
  if (target.closest('a[href]')) state.dismissed = section;
  if (!panel || !target.closest('[data-arrow-key-stop][popovertarget]')) return;
  if (hovered?.panel === panel && performance.now() - hovered.since < clickGrace) {
    // The user meant to open what had just opened by itself.
    event.preventDefault();
  } else if (panel.matches(':popover-open')) {
    state.dismissed = section;
  }
  state.hovered = undefined;
}

function onKeyDown(state: HoverState, { key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  state.timer.cancel();
  state.dismissed = getSection(getOpenPanel(state.header)) ?? state.dismissed;
}

/** Only what the mouse opened closes when it leaves, and not while the focus is in it. */
function scheduleClose(state: HoverState): void {
  const panel = getOpenPanel(state.header);
  state.timer.run(closeDelay, () => {
    if (!panel || panel !== state.hovered?.panel) return;
    if (panel.contains(document.activeElement)) return;
    panel.hidePopover();
    state.hovered = undefined;
  });
}

function getSection(target: EventTarget | null): Element | null | undefined {
  const element = target as Element | null;
  return element?.closest?.('[data-popover=navigation] [data-focus-scope]');
}

function getPanel(section: Element | null | undefined): HTMLElement | null | undefined {
  return section?.querySelector<HTMLElement>('[data-popover=panel]');
}

function getOpenPanel(header: HTMLElement): HTMLElement | null {
  return header.querySelector<HTMLElement>('[data-popover=panel]:popover-open');
}

function getOpenDelay(open: HTMLElement | null, trail: Point[]): number {
  if (!open) return openDelay;
  return isHeadingFor(open, trail) ? onTheWayDelay : switchDelay;
}

/** Whether the last stretch of the way, drawn on, ends between the near corners of the panel. */
function isHeadingFor(panel: HTMLElement, trail: Point[]): boolean {
  const from = trail[0]!;
  const to = trail.at(-1)!;
  const { left, right, top } = panel.firstElementChild!.getBoundingClientRect();
  if (to.y <= from.y) return false;
  const x = to.x + ((to.x - from.x) / (to.y - from.y)) * (top - to.y);
  return x >= left && x <= right;
}
