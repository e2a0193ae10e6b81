/**
 * A line drawing in the colour of the text, so that it stays in forced colours. Words stand beside it or name it.
 *
 * @param d the shape, on a square of 16
 */
export function icon(d: string) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

/** Points to what opens below. */
export const chevron = 'm4 6 4 4 4-4';
/** Leaves the site. */
export const outward = 'M5 11 11 5M6 5h5v5';
/** A magnifying glass. */
export const magnifier = 'm10 10 4 4M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0';
/** Three lines: a list. */
export const lines = 'M2 4h12M2 8h12M2 12h12';
