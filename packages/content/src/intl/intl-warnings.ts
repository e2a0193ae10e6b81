import { ignoreMissingProcess, warnInDevelopment } from '../development/warn-in-development.ts';

declare const process: { env: { NODE_ENV?: string } };

/**
 * Warns, in development, about a locale, time zone or format that Intl does not know, and says what is used instead. As with
 * `warnInDevelopment`, nothing of it is left in a production bundle.
 *
 * @param source the name of the function that warns
 * @param options what else Intl was given; only the locale is checked without it
 */
export function warnAboutIntl(
  source: string,
  locale: string,
  options?: { timeZone: string; format: Intl.DateTimeFormatOptions },
): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      if (!isKnownLocale(locale)) {
        warnInDevelopment(source, 'unknown locale, en-US is used; write it as in "de-AT":', locale);
      }
      if (options) warnAboutOptions(source, options.timeZone, options.format);
    }
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

/** Warns, in development, about a `Date`, and says how to pass it. */
export function warnAboutDate(source: string, value: unknown): void {
  try {
    if (process.env.NODE_ENV !== 'production' && value instanceof Date) {
      warnInDevelopment(
        source,
        'a Date is not shown; pass date.toISOString() for an instant, its first ten characters for a calendar date.',
      );
    }
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

function warnAboutOptions(
  source: string,
  timeZone: string,
  format: Intl.DateTimeFormatOptions,
): void {
  if (!isAccepted({ timeZone })) {
    warnInDevelopment(source, 'unknown time zone, UTC is used:', timeZone);
  }
  if (!isAccepted({ ...format, timeZone: 'UTC' })) {
    warnInDevelopment(source, 'invalid format, "medium" is used:', JSON.stringify(format));
  }
}

function isKnownLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function isAccepted(options: Intl.DateTimeFormatOptions): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', options).format() !== '';
  } catch {
    return false;
  }
}
