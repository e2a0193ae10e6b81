export { EngineeringBlogHome, type EngineeringBlogHomeProps } from './engineering-blog-home.tsx';
export * as pageStyles from './engineering-blog-home.css.ts';
export { HomeHeader, type HomeHeaderProps } from './home-header.tsx';
