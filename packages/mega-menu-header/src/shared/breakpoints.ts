/** From here on the sections stand in a row, below it in a drawer. Styles and behaviour share it. */
export const wide = '(min-width: 64rem)';

/** The height of the first row of the header. */
export const upperRow = '4rem';
/** The height of the row of sections. */
export const lowerRow = '3rem';
