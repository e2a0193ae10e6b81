'use client';

import { wide } from './wide.ts';

/**
 * Adds to a header, as the server sent it, what the platform lacks: it closes when the focus, the page or the reader leaves it,
 * tells its state by `aria-expanded`, gives the focus back, keeps the page behind the drawer quiet, and moves by arrow keys.
 * What is open is the browser's to know (`:popover-open`); nothing is kept here.
 *
 * @param header the element; without one, or in a browser without popovers, nothing happens
 * @returns what takes all of it away again; what is open stays open
 */
export function enhanceHeader(header: HTMLElement | null | undefined): () => void {
  if (!header?.showPopover) return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  const isWide = matchMedia(wide);
  const close = () => closeHeader(header);
  const on = (
    target: EventTarget | undefined,
    types: string,
    listener: (event: never) => void,
    capture = true,
  ) => {
    for (const type of types.split(' ')) {
      target?.addEventListener(type, listener as EventListener, { signal, capture });
    }
  };
  const openerOf = ({ id }: Element) =>
    header.querySelector<HTMLElement>(`[popovertarget="${id}"]:not([popovertargetaction="hide"])`);

  let quiet: Element[] = [];
  let isFocusInside = false;

  const show = (popover: Element, isOpen: boolean) => {
    openerOf(popover)?.setAttribute('aria-expanded', `${isOpen}`);
    if (!popover.matches('[data-drawer]')) return;
    for (const element of quiet) element.removeAttribute('inert');
    quiet = isOpen && !isWide.matches ? everythingAfter(header) : [];
    for (const element of quiet) element.setAttribute('inert', '');
  };

  for (const popover of header.querySelectorAll('[popover]')) {
    if (openerOf(popover)) show(popover, popover.matches(':popover-open'));
  }

  on(header, 'beforetoggle', ({ target }: { target: Element }) => {
    isFocusInside = target.contains(document.activeElement);
    // Where the panel cannot be anchored to the header, it is told where the header ends.
    if (!CSS.supports('anchor-name:--a')) {
      header.style.setProperty('--bs-header-end', `${header.getBoundingClientRect().bottom}px`);
    }
  });

  on(header, 'toggle', ({ target, newState }: ToggleEvent & { target: Element }) => {
    const isOpen = newState === 'open';
    show(target, isOpen);
    const { activeElement } = document;
    if (isOpen) {
      target.querySelector<HTMLElement>(':scope > [role=search] input')?.focus();
    } else if (
      isFocusInside &&
      (activeElement === document.body || target.contains(activeElement))
    ) {
      openerOf(target)?.focus();
    }
  });

  on(header, 'focusout', ({ relatedTarget }: { relatedTarget: Element | null }) => {
    // Without a target the window lost the focus, not the header.
    if (!relatedTarget) return;
    for (const popover of opened(header)) {
      if (!(popover.closest('[data-item]') ?? header).contains(relatedTarget))
        popover.hidePopover();
    }
  });

  on(
    header,
    'click',
    (event: MouseEvent & { target: Element }) => {
      const link = event.target.closest<HTMLAnchorElement>('a[href]');
      // Safari on macOS gives buttons no focus when they are clicked.
      event.target.closest<HTMLElement>('[popovertarget]')?.focus();
      if (link && !hasModifier(event) && !/_blank/.test(link.target)) close();
    },
    false,
  );

  on(header, 'keydown', (event: KeyboardEvent & { target: HTMLElement }) => {
    const { target, key } = event;
    if (hasModifier(event) || !isWide.matches || !target.matches('[data-top]')) return;
    const row = [...header.querySelectorAll<HTMLElement>('[data-top]:is(a,button)')];
    const forward = getComputedStyle(header).direction === 'rtl' ? -1 : 1;
    const place = row.indexOf(target);
    const panel = opened(target.parentElement!)[0];
    const next =
      key === 'ArrowDown'
        ? [...(panel?.querySelectorAll<HTMLElement>('a[href]') ?? [])].find(
            (link) => link.offsetWidth,
          )
        : key === 'Home'
          ? row[0]
          : key === 'End'
            ? row.at(-1)
            : key === 'ArrowRight'
              ? row[place + forward]
              : key === 'ArrowLeft'
                ? row[place - forward]
                : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  // A click into an advertisement reaches no handler here; Firefox tells where the focus went a moment later.
  on(window, 'blur', () => {
    setTimeout(() => document.activeElement?.tagName === 'IFRAME' && close());
  });
  on(window, 'popstate pagehide', close);
  on((window as { navigation?: EventTarget }).navigation, 'navigate', close);
  on(isWide, 'change', close);

  if (header.dataset.openOn === 'hover' && matchMedia('(hover:hover) and (pointer:fine)').matches) {
    void import('./hover-intent.ts').then(({ addHoverIntent }) => addHoverIntent(header, signal));
  }

  return () => {
    stop.abort();
    for (const element of quiet) element.removeAttribute('inert');
  };
}

/**
 * Closes everything that is open in a header.
 */
export function closeHeader(header: HTMLElement | null | undefined): void {
  for (const popover of header ? opened(header) : []) popover.hidePopover();
}

function opened(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(':popover-open')];
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** What comes after an element in the page, in as few pieces as can be. Live regions have to be heard, whatever is open. */
function everythingAfter(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let here = element; here && here !== document.body; here = here.parentElement) {
    for (let next = here.nextElementSibling; next; next = next.nextElementSibling) {
      if (
        !next.matches('[inert],[aria-live],[role=status],[role=alert],output,script,style,template')
      )
        found.push(next);
    }
  }
  return found;
}
