export { hasText } from './has-text.ts';
export { Heading, type HeadingLevel, type HeadingProps } from './heading.tsx';
export { LinkOrText, type LinkOrTextProps } from './link-or-text.tsx';
export { Section, type SectionProps } from './section.tsx';
