export { ButtonLink, type ButtonLinkProps } from './layout/button-link.tsx';
export { Columns, type ColumnsProps } from './layout/columns.tsx';
export { PageFrame, type PageFrameProps } from './layout/page-frame.tsx';
export { PageSection, pageSectionWidths, type PageSectionProps } from './layout/page-section.tsx';
export { PageTitle, type PageTitleProps } from './layout/page-title.tsx';
export { PageMain, type PageMainProps } from './layout/page-main.tsx';
export { Breadcrumbs } from './navigation/breadcrumbs.tsx';
export { Pagination } from './navigation/pagination.tsx';
export type {
  Breadcrumb,
  BreadcrumbsLabels,
  BreadcrumbsProps,
  PaginationLabels,
  PaginationProps,
} from './navigation/types.ts';
export {
  AuthorHeader,
  type AuthorHeaderLabels,
  type AuthorHeaderProps,
} from './story/author-header.tsx';
export {
  NewsletterForm,
  type NewsletterFormLabels,
  type NewsletterFormProps,
} from './story/newsletter-form.tsx';
export { Prose, type ProseProps } from './story/prose.tsx';
export { RelatedStories, type RelatedStoriesProps } from './story/related-stories.tsx';
export { StoryHeader } from './story/story-header.tsx';
export type { StoryHeaderLabels, StoryHeaderProps } from './story/types.ts';
export { bind, type BoundProps } from './site/bind.ts';
