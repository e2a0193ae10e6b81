/**
 * How a date is written: Intl's `dateStyle`, or its options for year, month, day and weekday.
 */
export type DateFormat = 'short' | 'medium' | 'long' | 'full' | Intl.DateTimeFormatOptions;

export interface FormatDateOptions {
  /**
   * BCP 47.
   * @default "en-US"
   */
  locale?: string;
  /**
   * IANA name of the zone in which an instant is shown. A calendar date never shifts.
   * @default "UTC"
   */
  timeZone?: string;
  /** @default "medium" */
  format?: DateFormat;
}

export interface FormattedDate {
  /** For people, in `locale`. */
  text: string;
  /** For the `datetime` attribute of `<time>`. */
  dateTime: string;
}

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as text and as machine value, the same on every machine in any zone.
 * `undefined` for a missing or invalid date, and for a local time without an offset, whose instant nobody can know.
 */
export function formatDate(
  value: unknown,
  { locale = 'en-US', timeZone = 'UTC', format = 'medium' }: FormatDateOptions = {},
): FormattedDate | undefined {
  if (typeof value !== 'string') return undefined;
  const isCalendarDate = calendarDate.test(value);
  if (!isCalendarDate && !instant.test(value)) return undefined;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return undefined;
  return {
    text: formatter(locale, isCalendarDate ? 'UTC' : timeZone, format).format(date),
    dateTime: value,
  };
}

function formatter(locale: string, timeZone: string, format: DateFormat): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${typeof format === 'string' ? format : JSON.stringify(format)}`;
  let found = formatters.get(key);
  if (!found) {
    found = create(locale, timeZone, format);
    formatters.set(key, found);
  }
  return found;
}

function create(locale: string, timeZone: string, format: DateFormat): Intl.DateTimeFormat {
  const options = typeof format === 'string' ? { dateStyle: format } : format;
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  }
}
