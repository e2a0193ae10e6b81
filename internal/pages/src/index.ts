export { EngineeringBlogHome, type EngineeringBlogHomeProps } from './engineering-blog-home.tsx';
export { Magazine, NewsFront } from './inner/fronts.tsx';
export type { HomeConsentSetup } from './home-consent.tsx';
export { HomeHeader, type HomeHeaderProps } from './home-header.tsx';
export { AuthorPage, CategoryArchive, NothingFound, SearchResults } from './inner/lists.tsx';
export { renderTopicIcon } from './render-topic-icon.tsx';
export { CookiesPage, StoryPage } from './inner/story.tsx';
