import { parseFeedDate } from './parse-feed-date.ts';
import { toInstant } from './to-instant.ts';

/**
 * A date of the content model out of what a CMS has: an instant with its offset, or a calendar date. It takes ISO 8601 and dates of
 * mails, as freely as they are written (`11 Nov 2025 09:30 GMT`); seconds or milliseconds since 1970; and a `Date`, which at
 * midnight of UTC is a calendar date, as YAML parsers make of `2025-11-11`. `undefined` for everything else, such as a time
 * without a zone or a day that does not exist. It never throws.
 *
 * @param value unchecked
 * @param zone the offset of a time that has none of its own: `Z` or `+01:00`
 */
export function toDate(value: unknown, zone = ''): string | undefined {
  if (typeof value === 'string') {
    const text = value.length < 100 ? value.trim() : '';
    return parseFeedDate(text) ?? (zone ? parseFeedDate(`${text} ${zone}`) : undefined);
  }
  if (typeof value === 'number') {
    // Seconds until the year 5138, and milliseconds from 1973 on.
    return value > 0 ? fromTime(value < 1e11 ? value * 1000 : value) : undefined;
  }
  return value instanceof Date
    ? fromTime(value.getTime())?.replace(/T00:00:00.000Z$/, '')
    : undefined;
}

function fromTime(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : toInstant(date.toISOString());
}
