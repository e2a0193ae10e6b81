import { warnAboutIntl } from '../intl/intl-warnings.ts';
import { memoize } from '../intl/memoize.ts';

/**
 * The one formatter for this locale, zone and format. What Intl does not know is replaced, and only that: the locale by
 * `en-US`, the zone by UTC, the format by the medium date style; each with a development warning.
 *
 * @param locale BCP 47
 * @param timeZone IANA name
 * @param format as Intl takes it; a `timeZone` in it is ignored
 */
export function getDateFormatter(
  locale: string,
  timeZone: string,
  format: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return memoize(`${JSON.stringify(format)} ${locale} ${timeZone}`, () => {
    warnAboutIntl('formatDate', locale);
    // From all that was asked for to all by default: the first that Intl takes has lost no more than it must.
    for (const options of [format, { dateStyle: 'medium' } as const]) {
      for (const zone of [timeZone, 'UTC']) {
        // The second locale of the list is for a well-formed tag that Intl does not know, for which it would take the
        // machine's own; a malformed one makes it throw.
        for (const locales of [[locale, 'en-US'], 'en-US']) {
          try {
            return new Intl.DateTimeFormat(locales, { ...options, timeZone: zone });
          } catch {
            warnAboutIntl('formatDate', locale, timeZone, format);
          }
        }
      }
    }
    return undefined as never;
  });
}
