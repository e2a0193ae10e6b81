export { heading, levelBelow, nameOf, type HeadingLevel } from './heading.ts';
export { linkOrText } from './link-or-text.ts';
export { withText } from './with-text.ts';
