/** Written to the root element: the `scroll-padding` of the page under a sticky header. */
const scrollPadding = '--broadsheet-header-cover';

/**
 * Keeps what the browser scrolls to clear of a sticky header, by its measured height. While the focus is in the header there is no
 * padding: the browser would scroll the page to bring the header's own controls out of it, at each key. A link that is followed
 * there needs it again.
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
    if (!isCovering) write('');
    else write(isFocusInside ? '0px' : `calc(${header.offsetHeight + parseFloat(top)}px + 1rem)`);
  };
  const setFocusInside = (isInside: boolean) => {
    isFocusInside = isInside;
    update();
  };
  const options = { signal, capture: true };
  header.addEventListener('focusin', () => setFocusInside(true), options);
  header.addEventListener('focusout', () => setFocusInside(false), options);
  header.addEventListener(
    'click',
    ({ target }) => {
      if ((target as Element).closest('a[href]')) setFocusInside(false);
    },
    options,
  );
  const observer = new ResizeObserver(update);
  observer.observe(header);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    write('');
  });
  header.dataset.scrollPadding = 'measured';
}
