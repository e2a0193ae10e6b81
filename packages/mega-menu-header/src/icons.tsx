import type { ComponentProps } from 'react';

interface IconProps extends ComponentProps<'svg'> {
  /** The shape, on a square of 16. */
  d: string;
}

/** A line drawing in the colour of the text, so that it stays in forced colours. Words stand beside it or name it. */
export function Icon({ d, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      {...rest}
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
export const magnifier = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.2 7.7 3.8 3.8';
/** Three lines: a list. */
export const lines = 'M2 4h12M2 8h12M2 12h12';
