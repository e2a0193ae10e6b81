/** From here on the sections stand in a row, below it in a drawer. Looks and behaviour read it from one place. */
export const wide = '(min-width: 64rem)';
