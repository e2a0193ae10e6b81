export { hasText } from './has-text.ts';
export { headingElement, type HeadingLevel } from './heading.ts';
export { linkOrText } from './link-or-text.ts';
export { Section, type SectionProps } from './section.tsx';
export { withText } from './with-text.ts';
