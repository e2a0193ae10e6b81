export { describeConformance } from './conformance.tsx';
export { hydrate } from './hydrate.tsx';
export { findMarkupErrors } from './markup.ts';
export { describeTranslated, translateTexts } from './translated.tsx';
