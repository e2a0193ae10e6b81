import {
  formatDate,
  formatPlural,
  hasText,
  safeHref,
  toText,
  vars,
  warnInDevelopment,
  type FormatDateOptions,
  type FormattedDate,
} from '@broadsheet/react';

const options: FormatDateOptions = { locale: 'de', timeZone: 'Europe/Berlin', format: 'long' };

/** What is known of a record from elsewhere, of which nothing is known yet. */
export function lineOf(record: Record<string, unknown>): string {
  const date: FormattedDate | undefined = formatDate(record.date, options);
  const { title } = record;
  if (!hasText(title)) warnInDevelopment('App', 'a record without a title:', record);
  const href: string | undefined = safeHref(record.href);
  return [toText(title), date?.text, href, formatPlural('{count} comments', 3, 'de')].join(' ');
}

export const accent: string = vars.color.accent;
