/** From here on the sections stand in a row, below it in a drawer. Looks and behaviour read it from one place. */
export const wide = '(min-width: 64rem)';

/** The first row of the header, and the row of the sections. */
export const upperRow = '4rem';
export const lowerRow = '3rem';
