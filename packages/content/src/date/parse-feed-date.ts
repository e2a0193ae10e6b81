import { toInstant } from './to-instant.ts';

// RFC 822 §5 and other common names. Ambiguous ones (IST) are left out.
const zoneOffsets: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  WET: '+0000',
  WEST: '+0100',
  BST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  MEZ: '+0100',
  MESZ: '+0200',
  EET: '+0200',
  EEST: '+0300',
  MSK: '+0300',
  JST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// Of a text whose white space is single.
const isoDate =
  /^(\d{4}-\d\d-\d\d)(?:(?:T| )(\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,9}))? ?(Z|[a-z]{1,5}|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?))?$/i;
const mailDate =
  /^(?:[a-z]+\.?,? ?)?(\d{1,2})[ -]([a-z]{3})[a-z]*[.,]?[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ([ap]m))? ?([a-z]{1,5}|(?:UTC|GMT|UT)?[+-]\d\d:?\d\d))?$/i;
const americanDate =
  /^(?:[a-z]+\.?,? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ([ap]m))? ?([a-z]{1,5}|(?:UTC|GMT|UT)?[+-]\d\d:?\d\d))?$/i;

/**
 * The instant or calendar date of a date of RFC 5322 (§3.3; RFC 822 for two-digit years and named zones) or ISO 8601, as freely as
 * feeds write them. Not by `Date`, which rejects `CET` and reads a time without a zone in the machine's own. `undefined` for a
 * time without a known zone, and for a day that does not exist.
 *
 * @param value such as `Tue, 11 Nov 2025 09:30:00 +0100`
 */
export function parseFeedDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  // A comment often names the zone once more: `+0000 (UTC)`.
  const text = value
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return toInstant(text) ?? parseIsoDate(text) ?? parseMailDate(text);
}

function parseIsoDate(text: string): string | undefined {
  const [, day = '', clock, fraction, zone = ''] = isoDate.exec(text) ?? [];
  if (clock === undefined) return toInstant(day);
  const offset = getOffset(zone);
  return (
    offset && toInstant(`${day}T${withSeconds(clock)}${fraction ? `.${fraction}` : ''}${offset}`)
  );
}

/** The fraction of a second has to follow one. */
function withSeconds(clock: string): string {
  return clock.length === 5 ? `${clock}:00` : clock;
}

function parseMailDate(text: string): string | undefined {
  const [, day = '', name = '', year = '', ...clock] =
    mailDate.exec(text) ?? swapDayAndMonth(americanDate.exec(text)) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const date = `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  const [hour, minute, second = '00', half, zone = ''] = clock;
  if (hour === undefined) return toInstant(date);
  const offset = getOffset(zone);
  return offset && toInstant(`${date}T${to24Hours(hour, half)}:${minute}:${second}${offset}`);
}

function swapDayAndMonth(match: string[] | null): string[] | undefined {
  if (!match) return undefined;
  const [whole = '', month = '', day = '', ...rest] = match;
  return [whole, day, month, ...rest];
}

/** `+0100`, `+01:00`, `+01`, `GMT+0100` or a name. */
function getOffset(zone: string): string | undefined {
  const [, hours, minutes = '00'] = /([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return zoneOffsets[zone.toUpperCase()];
  return hours.endsWith('00') && minutes === '00' ? 'Z' : hours + minutes;
}

function to24Hours(hour: string, half: string | undefined): string {
  if (half === undefined) return twoDigits(hour);
  return twoDigits((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}

/** Two-digit years up to 49 are of this century (RFC 5322 §4.3). */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 50 ? '20' : '19') + year;
}

function twoDigits(value: number | string): string {
  return String(value).padStart(2, '0');
}
