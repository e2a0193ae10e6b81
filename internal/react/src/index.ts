export { getElementType } from './get-element-type.ts';
export { getKeys } from './get-keys.ts';
export {
  getAccessibleName,
  getHeadingElement,
  heading,
  levelBelow,
  type HeadingLevel,
} from './heading.ts';
export { inDevelopment } from './in-development.ts';
export { isFocused } from './is-focused.ts';
export { joinClasses } from './join-classes.ts';
export { lazy, type Lazy } from './lazy.ts';
export { linkOrText, type LanguageOfLink } from './link-or-text.ts';
export { renderLogo, type Logo } from './logo.tsx';
export { toAttributes } from './to-attributes.ts';
export { withDefaults } from './with-defaults.ts';
export { withText } from './with-text.ts';
