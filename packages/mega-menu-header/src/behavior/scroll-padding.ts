/** Written to the root element: the `scroll-padding` of the page under a sticky header. */
const scrollPadding = '--broadsheet-header-cover';

/** Between the header and what the browser scrolls to, in CSS pixels. */
const distance = 16;

/**
 * Keeps what the browser scrolls to clear of a sticky header, by its measured height. While the focus is in the header there is no
 * padding, until a link is followed there: see the styles. WebKit scrolls before it looks at `:focus-within` again, Chromium before
 * it dispatches `focusin`, so both say it.
 *
 * @param signal ends it
 */
export function watchScrollPadding(header: HTMLElement, signal: AbortSignal): void {
  const { style } = document.documentElement;
  let isFocusInside = false;
  let written = '';
  const write = (value: string) => {
    // Another header of the page may have written there.
    if (value || style.getPropertyValue(scrollPadding) === written)
      style.setProperty(scrollPadding, (written = value));
  };
  const update = () => {
    const { position, top } = getComputedStyle(header);
    // A header that left the page has no height.
    const isCovering = position === 'sticky' && header.offsetHeight > 0;
    const room = isFocusInside ? 0 : header.offsetHeight + parseFloat(top) + distance;
    write(isCovering ? `${room}px` : '');
  };
  const on = (type: string, isInside: boolean, selector = '*') =>
    header.addEventListener(
      type,
      ({ target }) => {
        if (!(target as Element).closest(selector)) return;
        isFocusInside = isInside;
        header.toggleAttribute('data-link-followed', type === 'click');
        update();
      },
      { signal, capture: true },
    );
  on('focusin', true);
  on('focusout', false);
  on('click', false, 'a[href]');
  const observer = new ResizeObserver(update);
  observer.observe(header);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    write('');
  });
}
