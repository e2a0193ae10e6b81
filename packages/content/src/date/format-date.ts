import { getDateFormatter } from './get-date-formatter.ts';
import { warnAboutDate } from '../intl/intl-warnings.ts';
import { toMachineDate } from './to-machine-date.ts';
import { memoize } from '../intl/memoize.ts';

/**
 * How a date is written: one of Intl's date styles, or Intl's options one by one. A `timeZone` among them is ignored, as
 * the zone has an option of its own.
 */
export type DateFormat = 'short' | 'medium' | 'long' | 'full' | Intl.DateTimeFormatOptions;

/** The language, the zone and the format of a date. */
export interface FormatDateOptions {
  /**
   * BCP 47. An unknown one counts as `en-US`, with a development warning.
   * @default "en-US"
   */
  locale?: string;
  /**
   * IANA name of the zone in which an instant is shown; a calendar date never shifts. An unknown one counts as UTC, with a
   * development warning. Give names, not offsets (`+02:00`), which older engines refuse.
   * @default "UTC"
   */
  timeZone?: string;
  /**
   * An invalid one counts as `medium`, with a development warning. A calendar date has no time: where a format asks for one,
   * the date is written in the format's `dateStyle`, or else in `medium`.
   * @default "medium"
   */
  format?: DateFormat;
}

/** A date for people and for machines. */
export interface FormattedDate {
  /** For people, in the given locale. Its spaces are plain ones, as engines differ in the kinds that they write. */
  readonly text: string;
  /** For the `datetime` attribute of `<time>`: a date or an instant as HTML writes it (§2.3.5, dates and times). */
  readonly dateTime: string;
}

/**
 * A date as text and as machine value, the same on every machine, in whatever zone it stands.
 *
 * Dates are strings, as they come out of JSON and cross from server to client: an instant of ISO 8601 with its offset
 * (`2025-11-11T09:30:00Z`) or a calendar date (`2025-11-11`), in the years 0001 to 9999. Anything else gives `undefined`: a
 * missing date, a day that does not exist, a month alone, a time without an offset, whose instant nobody can know. So does a
 * `Date`, with a development warning: it does not tell whether it means an instant or a calendar date. No value makes it throw.
 *
 * @param value the date
 */
export function formatDate(
  value: unknown,
  { locale = 'en-US', timeZone = 'UTC', format = 'medium' }: FormatDateOptions = {},
): FormattedDate | undefined {
  if (typeof value === 'string') {
    // A server writes the same dates for every visitor, and looking one up takes a fifth of the time of writing it.
    return memoize(
      `${value} ${locale} ${timeZone} ${typeof format === 'string' ? format : JSON.stringify(format)}`,
      () => {
        const dateTime = toMachineDate(value);
        if (dateTime) {
          const options: Intl.DateTimeFormatOptions =
            typeof format === 'string' ? { dateStyle: format } : format;
          // The eleventh character is the T of an instant.
          const formatter = dateTime[10]
            ? getDateFormatter(locale, timeZone, options)
            : getDateFormatter(
                locale,
                'UTC',
                options.timeStyle || options.hour
                  ? { dateStyle: options.dateStyle ?? 'medium' }
                  : options,
              );
          return { text: formatter.format(Date.parse(dateTime)).replace(/\s/g, ' '), dateTime };
        }
        return undefined;
      },
    );
  }
  warnAboutDate('formatDate', value);
  return undefined;
}
