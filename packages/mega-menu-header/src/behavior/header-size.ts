/** Written to the header: where it ends in the window. Whatever opens begins there. */
const end = '--broadsheet-header-end';
/** Written to the root element: how much of the window a sticky header covers. */
const cover = '--broadsheet-header-cover';

/** Measured, because anchors know of no transform, and engines differ in where the anchor of a scrolled page ends. */
export function measureEnd(header: HTMLElement): void {
  const { bottom } = header.getBoundingClientRect();
  const value = `${Math.max(0, bottom)}px`;
  if (header.style.getPropertyValue(end) !== value) header.style.setProperty(end, value);
}

/** Keeps what a sticky header covers up to date, so that the page scrolls its targets clear of it. Returns an end to it. */
export function watchCover(header: HTMLElement): () => void {
  const { style } = document.documentElement;
  let written = '';
  const write = (value: string) => {
    // Another header of the page may have written there.
    if (!value && style.getPropertyValue(cover) !== written) return;
    style.setProperty(cover, (written = value));
  };
  const observer = new ResizeObserver(() => {
    const { position, top } = getComputedStyle(header);
    // A header that left the page has no height.
    const isCovering = position === 'sticky' && header.offsetHeight > 0;
    write(isCovering ? `${header.offsetHeight + parseFloat(top)}px` : '');
  });
  observer.observe(header);
  return () => {
    observer.disconnect();
    write('');
  };
}
