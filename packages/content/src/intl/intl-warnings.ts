import { ignoreMissingProcess, warnInDevelopment } from '../development/warn-in-development.ts';

declare const process: { env: { NODE_ENV?: string } };

/**
 * Tells a developer which locale, zone and format Intl does not know, and what is used in their place. As of
 * `warnInDevelopment`, nothing is left of it in a production bundle.
 *
 * @param source who speaks: the name of the function
 * @param locale BCP 47
 * @param timeZone IANA name; `undefined` to look at the locale alone
 * @param format options for `Intl.DateTimeFormat`
 */
export function warnAboutIntl(
  source: string,
  locale: string,
  timeZone?: string,
  format?: Intl.DateTimeFormatOptions,
): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      if (!isKnown(locale)) {
        warnInDevelopment(source, 'unknown locale, en-US is used; write it as in "de-AT":', locale);
      }
      if (timeZone !== undefined) warnAboutOptions(source, timeZone, format);
    }
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

/**
 * Tells a developer how to pass a `Date`.
 *
 * @param source who speaks: the name of the function
 * @param value whatever was passed
 */
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
  format: Intl.DateTimeFormatOptions | undefined,
): void {
  if (!isAccepted({ timeZone })) {
    warnInDevelopment(source, 'unknown time zone, UTC is used:', timeZone);
  }
  if (!isAccepted({ ...format, timeZone: 'UTC' })) {
    warnInDevelopment(source, 'invalid format, "medium" is used:', JSON.stringify(format));
  }
}

function isKnown(locale: string): boolean {
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
