'use client';

import { wide } from './measures.ts';

const open = ':popover-open';

/** What comes after the open drawer in the page, in as few pieces as can be. Live regions have to be heard, whatever is open. */
const behind =
  'body :has(nav:popover-open) ~ :not([inert],[aria-live],[role=status],[role=alert],output)';

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
  const on = (target: EventTarget, type: string, listener: (event: never) => void) =>
    target.addEventListener(type, listener as EventListener, { signal, capture: true });
  // A popover's opener comes before it in the document, and Back inside it.
  const openerOf = ({ id }: Element) =>
    header.querySelector<HTMLElement>(`[popovertarget="${id}"]`);

  /** What the focus may not leave while something in it is open. */
  const scopeOf = (element: Element) => element.closest('[data-item]') ?? header;

  let quiet: Iterable<HTMLElement> = [];
  let timer: ReturnType<typeof setTimeout>;
  let { href } = location;
  let isFocusInside = false;

  const setInert = (isInert: boolean) => {
    for (const element of quiet) element.inert = isInert;
  };
  /** Closes when the address of the page becomes another, by whatever means: not every browser has an event for all of them. */
  const follow = () => {
    clearTimeout(timer);
    if (!header.querySelector(open)) return;
    if (location.href === href) timer = setTimeout(follow, 100);
    else close();
  };
  const tell = () => {
    follow();
    for (const popover of header.querySelectorAll('[popover]')) {
      openerOf(popover)?.setAttribute('aria-expanded', `${popover.matches(open)}`);
    }
    setInert(false);
    quiet =
      header.querySelector('nav:popover-open') && !isWide.matches
        ? document.querySelectorAll(behind)
        : [];
    setInert(true);
  };
  const close = () => {
    closeHeader(header);
    // Firefox keeps the events of a page that is left, and never hands them out.
    tell();
  };

  tell();

  on(header, 'beforetoggle', ({ target }: { target: Element }) => {
    isFocusInside = target.contains(document.activeElement);
    if (!header.querySelector(open)) href = location.href;
    // Where the panel cannot be anchored to the header, it is told where the header ends.
    if (!CSS.supports('anchor-name:--a')) {
      header.style.setProperty(
        '--broadsheet-header-end',
        `${header.getBoundingClientRect().bottom}px`,
      );
    }
  });

  on(header, 'toggle', ({ target, newState }: ToggleEvent & { target: Element }) => {
    tell();
    if (newState === 'open') {
      target.querySelector<HTMLElement>(':scope > form > input')?.focus();
    } else if (isFocusInside && !(document.activeElement as HTMLElement).offsetParent) {
      // The focus is on the body, or still on what is no longer shown.
      openerOf(target)?.focus();
    }
  });

  on(header, 'focusout', ({ relatedTarget }: { relatedTarget: Element | null }) => {
    // Without a target the window lost the focus, not the header.
    if (!relatedTarget) return;
    for (const popover of header.querySelectorAll<HTMLElement>(open)) {
      if (!scopeOf(popover).contains(relatedTarget)) popover.hidePopover();
    }
  });

  on(header, 'click', (event: MouseEvent & { target: Element }) => {
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    // Safari on macOS gives buttons no focus when they are clicked.
    event.target.closest<HTMLElement>('[popovertarget]')?.focus();
    // What opens elsewhere leaves this page as it is.
    if (link && !link.target && !hasModifier(event)) close();
  });

  on(header, 'keydown', (event: KeyboardEvent & { target: HTMLElement }) => {
    const { target, key } = event;
    // WebKit would go back into the panel that the button has opened, and keeps Escape in a search field for itself.
    // GTK names Shift+Tab no key, but a code.
    const leaves = {
      Tab: event.shiftKey && '[popovertarget]',
      Escape: 'input:not([aria-expanded=true])',
    }[event.code];
    if (leaves && target.matches(leaves)) {
      closeHeader(scopeOf(target));
      if (event.shiftKey) {
        // It also goes on from the words that were clicked, whose neighbour is the button itself.
        target.blur();
        target.focus();
      }
    }
    if (hasModifier(event) || !isWide.matches || !target.matches('[data-top]')) return;
    const row = [...header.querySelectorAll<HTMLElement>('[data-top]:not(span)')];
    const place = row.indexOf(target);
    const forward = header.matches(':dir(rtl)') ? -1 : 1;
    const links = target.parentElement!.querySelectorAll<HTMLElement>(':popover-open a[href]');
    const next = {
      ArrowDown: [...links].find(({ offsetWidth }) => offsetWidth),
      ArrowLeft: row[place - forward],
      ArrowRight: row[place + forward],
      End: row.at(-1),
      Home: row[0],
    }[key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  // A click into an advertisement reaches no handler here; Firefox tells where the focus went a moment later.
  on(window, 'blur', () => {
    setTimeout(() => document.activeElement?.matches('iframe') && close());
  });
  on(window, 'pagehide', close);
  on(isWide, 'change', close);

  if (header.dataset.openOn === 'hover' && matchMedia('(hover:hover) and (pointer:fine)').matches) {
    void import('./hover-intent.ts').then(({ addHoverIntent }) => addHoverIntent(header, signal));
  }

  return () => {
    stop.abort();
    clearTimeout(timer);
    setInert(false);
    for (const button of header.querySelectorAll('[popovertarget]')) {
      button.removeAttribute('aria-expanded');
    }
  };
}

/**
 * Closes everything that is open in a header.
 */
export function closeHeader(header: Element | null | undefined): void {
  for (const popover of header?.querySelectorAll<HTMLElement>(open) ?? []) popover.hidePopover();
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
