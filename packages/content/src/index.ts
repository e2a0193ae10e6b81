export type { Article, Author, Category, FocalPoint, Image, Job, Link, Page } from './model.ts';
export { safeHref } from './safe-href.ts';
export { toText } from './to-text.ts';
export {
  formatDate,
  type DateFormat,
  type FormatDateOptions,
  type FormattedDate,
} from './format-date.ts';
export { hasText } from './has-text.ts';
export { formatPlural, type PluralLabel } from './format-plural.ts';
export { warnInDevelopment } from './warn-in-development.ts';
export { isSourceError, type SourceError, type SourceErrorCode } from './source/source-error.ts';
export type {
  SourceFetch,
  SourceFetchInit,
  PageOptions,
  SkippedRecord,
  Source,
  SourceOptions,
} from './source/source.ts';
