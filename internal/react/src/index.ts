export {
  getAccessibleName,
  getHeadingElement,
  heading,
  levelBelow,
  type HeadingLevel,
} from './heading.ts';
export { lazy, type Lazy } from './lazy.ts';
export { linkOrText } from './link-or-text.ts';
export { renderLogo, type Logo } from './logo.tsx';
export { withDefaults } from './with-defaults.ts';
export { withText } from './with-text.ts';
