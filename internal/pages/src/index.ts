export { EngineeringBlogHome, type EngineeringBlogHomeProps } from './engineering-blog-home.tsx';
export type { HomeConsentSetup } from './home-consent.tsx';
export { HomeHeader, type HomeHeaderProps } from './home-header.tsx';
export { renderTopicIcon } from './render-topic-icon.tsx';
