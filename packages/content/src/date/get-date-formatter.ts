import { warnAboutIntl } from '../intl/intl-warnings.ts';

const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter for this locale, time zone and format, made once. Only what Intl does not know is replaced, with a development
 * warning: the locale by `en-US`, the zone by UTC, the format by the medium date style.
 *
 * @param format as Intl takes it; a `timeZone` in it is ignored
 */
export function getDateFormatter(
  locale: string,
  timeZone: string,
  format: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, format]);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = createDateFormatter(locale, timeZone, format);
    // The locales of requests are unbounded: a server must not keep them all.
    if (formatters.size > 99) formatters.clear();
    formatters.set(key, formatter);
  }
  return formatter;
}

function createDateFormatter(
  locale: string,
  timeZone: string,
  format: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  warnAboutIntl('formatDate', locale);
  // From all that was asked for to all defaults, so that the first that Intl takes has lost the least.
  for (const options of [format, { dateStyle: 'medium' } as const]) {
    for (const zone of [timeZone, 'UTC']) {
      // A well-formed locale that Intl does not know falls back to the second of the list, not to the machine's own; a malformed
      // one throws.
      for (const locales of [[locale, 'en-US'], 'en-US']) {
        try {
          return new Intl.DateTimeFormat(locales, { ...options, timeZone: zone });
        } catch {
          warnAboutIntl('formatDate', locale, { timeZone, format });
        }
      }
    }
  }
  return undefined as never;
}
