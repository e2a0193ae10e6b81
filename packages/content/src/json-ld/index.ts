export { article, type ArticleJsonLdOptions } from './article.ts';
export {
  jobPosting,
  type JobPostingLocation,
  type JobPostingOptions,
  type Salary,
} from './job-posting.ts';
export {
  jsonLd,
  jsonLdHtml,
  jsonLdScript,
  type JsonLdScriptOptions,
  type JsonLdScriptProps,
} from './json-ld.ts';
export {
  breadcrumbs,
  collectionPage,
  itemList,
  type CollectionPageOptions,
  type ItemListOptions,
} from './lists.ts';
export {
  organization,
  website,
  type OrganizationOptions,
  type WebsiteOptions,
} from './publication.ts';
export type { BaseOption } from './to-absolute-url.ts';
export type * from './types.ts';
