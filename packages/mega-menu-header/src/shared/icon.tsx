/**
 * A line icon in `currentColor`, so that it stays in forced colours. Text beside it or `aria-label` names what it stands for.
 *
 * @param path on a square of 16
 * @param className of its part
 */
export function renderIcon(path: string, className: string) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={className}
    >
      <path d={path} />
    </svg>
  );
}

/** Opens something below. */
export const chevron = 'm4 6 4 4 4-4';
/** Leaves the site. */
export const externalArrow = 'M5 11 11 5M6 5h5v5';
/** Search. */
export const magnifier = 'm10 10 4 4M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0';
/** Menu. */
export const hamburger = 'M2 4h12M2 8h12M2 12h12';
