'use client';

/** How long a mouse has to rest before a panel opens, in milliseconds. */
const rest = 150;
/** The same while another panel is open. */
const restBeside = 80;
/** The same while the mouse is on its way to that panel. */
const restOnTheWay = 300;
/** How long a panel stays when the mouse has left. */
const stay = 300;
/** How long a click right after a panel opened by itself is meant to open it. */
const patience = 500;

interface Point {
  x: number;
  y: number;
}

/**
 * Opens panels under a mouse that rests, and closes them when it is gone. It only ever shows and hides popovers: nothing is
 * written to the page, so nothing can be left behind. Fingers and pens click.
 *
 * @param signal ends it
 */
export function addHoverIntent(header: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout>;
  let trail: Point[] = [];
  /** The panel that a mouse opened, and when. */
  let hovered: { panel: HTMLElement; since: number } | undefined;
  /** The item whose panel was closed by hand: it stays closed until the mouse has left it. */
  let refused: Element | undefined;

  const itemOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.('nav [data-item]') ?? undefined;
  const panelOf = (item: Element | undefined) => item?.querySelector<HTMLElement>('[popover]');
  const openPanel = () => header.querySelector<HTMLElement>('nav :popover-open');
  const later = (milliseconds: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => header.addEventListener(type, listener, { signal, capture: true });

  on('pointermove', ({ pointerType, target, clientX: x, clientY: y }) => {
    if (pointerType !== 'mouse') return;
    const item = itemOf(target);
    const panel = panelOf(item);
    const open = openPanel();
    trail = [...trail.slice(-3), { x, y }];
    if (item !== refused) refused = undefined;
    if (open && (open === panel || open.contains(target as Node))) {
      clearTimeout(timer);
      return;
    }
    if (!item || !panel || refused || !isInRow(header)) {
      leave();
      return;
    }
    const wait = open ? (isHeadingFor(open, trail) ? restOnTheWay : restBeside) : rest;
    later(wait, () => {
      hovered = { panel, since: performance.now() };
      const source = item.querySelector<HTMLElement>('[popovertarget]') ?? undefined;
      (panel.showPopover as (options?: object) => void)({ source });
    });
  });

  on('pointerleave', ({ target }) => {
    if (target !== header) return;
    refused = undefined;
    leave();
  });

  on('click', (event) => {
    const item = itemOf(event.target);
    const panel = panelOf(item);
    clearTimeout(timer);
    if (!panel || !(event.target as Element).closest('[data-top][popovertarget]')) return;
    if (hovered?.panel === panel && performance.now() - hovered.since < patience) {
      // The reader meant to open what had just opened by itself.
      event.preventDefault();
    } else if (panel.matches(':popover-open')) {
      refused = item;
    }
    hovered = undefined;
  });

  const onEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    clearTimeout(timer);
    refused = itemOf(openPanel()) ?? refused;
  };
  // The focus may be anywhere while a mouse rests here.
  document.addEventListener('keydown', onEscape, { signal, capture: true });

  signal.addEventListener('abort', () => clearTimeout(timer));

  /** Only what the mouse opened closes by its leaving, and not while somebody reads there by keyboard. */
  function leave(): void {
    const panel = openPanel();
    later(stay, () => {
      if (panel && panel === hovered?.panel && !panel.contains(document.activeElement)) {
        panel.hidePopover();
        hovered = undefined;
      }
    });
  }
}

/** In the drawer nothing hovers. */
function isInRow(header: HTMLElement): boolean {
  return !header.querySelector('nav:popover-open');
}

/** Whether the last stretch of the way, drawn on, ends between the near corners of the panel. */
function isHeadingFor(panel: HTMLElement, trail: Point[]): boolean {
  const [from, to] = [trail[0], trail.at(-1)];
  const { left, right, top } = (panel.firstElementChild ?? panel).getBoundingClientRect();
  if (!from || !to || to.y <= from.y) return false;
  const x = to.x + ((to.x - from.x) / (to.y - from.y)) * (top - to.y);
  return x >= left && x <= right;
}
