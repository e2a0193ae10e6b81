export { EngineeringBlogHome, type EngineeringBlogHomeProps } from './engineering-blog-home.tsx';
export * as pageStyles from './engineering-blog-home.css.ts';
export { Masthead } from './masthead.tsx';
export { SectionIndex } from './section-index.tsx';
