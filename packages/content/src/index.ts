export type { Article, Author, Category } from './model/article.ts';
export type { FocalPoint, Image } from './model/image.ts';
export type { Job } from './model/job.ts';
export type { Link } from './model/link.ts';
export type { Page } from './model/page.ts';
export { safeHref } from './url/safe-href.ts';
export { safeImageSrc } from './url/safe-image-src.ts';
export { toText } from './text/to-text.ts';
export { hasText } from './text/has-text.ts';
export {
  formatDate,
  type DateFormat,
  type FormatDateOptions,
  type FormattedDate,
} from './date/format-date.ts';
export { formatPlural, type PluralLabel } from './intl/format-plural.ts';
export { warnInDevelopment } from './development/warn-in-development.ts';
export {
  isSourceError,
  type SourceError,
  type SourceErrorCode,
  type SourceErrorReason,
} from './source/source-error.ts';
export type {
  SourceFetch,
  SourceFetchInit,
  PageOptions,
  SkippedRecord,
  Source,
  SourceOptions,
} from './source/types.ts';
