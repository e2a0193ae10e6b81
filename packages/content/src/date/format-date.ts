import { warnAboutDate } from '../intl/intl-warnings.ts';
import { getDateFormatter } from './get-date-formatter.ts';
import { toMachineDate } from './to-machine-date.ts';

/** One of Intl's date styles, or Intl's options one by one. A `timeZone` among them is ignored: it has an option of its own. */
export type DateFormat = 'short' | 'medium' | 'long' | 'full' | Intl.DateTimeFormatOptions;

/** The language, time zone and format of a date. */
export interface FormatDateOptions {
  /** BCP 47. An unknown one counts as `en-US`, with a development warning. @default "en-US" */
  locale?: string | undefined;
  /**
   * IANA name of the zone in which an instant is shown; a calendar date never shifts. An unknown one counts as UTC, with a
   * development warning. Offsets (`+02:00`) are refused by older engines.
   * @default "UTC"
   */
  timeZone?: string | undefined;
  /**
   * An invalid one counts as `medium`, with a development warning. A calendar date has no time: where a format asks for one,
   * the format's `dateStyle` is used, or else `medium`.
   * @default "medium"
   */
  format?: DateFormat | undefined;
}

/** A date for people and for machines. */
export interface FormattedDate {
  /** For people, in the given locale. White space is always U+0020, as engines write different kinds. */
  readonly text: string;
  /** For the `datetime` attribute of `<time>`: a date or an instant as HTML writes it (§2.3.5, dates and times). */
  readonly dateTime: string;
}

/**
 * A date as text and as machine value, the same on every machine, in any time zone.
 *
 * Dates are strings, as in JSON: an ISO 8601 instant with its offset (`2025-11-11T09:30:00Z`) or a calendar date
 * (`2025-11-11`), in the years 0001 to 9999. Anything else gives `undefined`: a missing date, a day that does not exist, a
 * month alone, a time without an offset. So does a `Date`, with a development warning, as it does not say which of the two it
 * means. It never throws.
 *
 * @param value the date
 */
export function formatDate(
  value: unknown,
  { locale = 'en-US', timeZone = 'UTC', format = 'medium' }: FormatDateOptions = {},
): FormattedDate | undefined {
  const dateTime = typeof value === 'string' ? toMachineDate(value) : undefined;
  if (!dateTime) {
    warnAboutDate('formatDate', value);
    return undefined;
  }
  // The eleventh character is the T of an instant.
  const isDay = !dateTime[10];
  const zone = isDay ? 'UTC' : timeZone;
  const date = new Date(dateTime);
  let text: string;
  if (locale === 'en-US' && zone === 'UTC' && format === 'medium') {
    // Without Intl, as a browser takes 20 ms for its first formatter. ECMAScript (§21.4.4.43) fixes `Tue, 11 Nov 2025 09:30:00 GMT`.
    const [, day, month, year] = date.toUTCString().split(/ 0*/);
    text = `${month} ${day}, ${year}`;
  } else {
    text = getDateFormatter(locale, zone, toOptions(format, isDay)).format(date);
  }
  return { text: text.replace(/\s/g, ' '), dateTime };
}

function toOptions(format: DateFormat, isDay: boolean): Intl.DateTimeFormatOptions {
  if (typeof format === 'string') return { dateStyle: format };
  return isDay && (format.timeStyle || format.hour)
    ? { dateStyle: format.dateStyle ?? 'medium' }
    : format;
}
