import { toInstant } from '../date/to-instant.ts';

// RFC 822 §5 and other common names. Ambiguous ones (IST) are left out.
const zoneOffsets: Readonly<Record<string, string>> = {
  UT: '+0000',
  UTC: '+0000',
  GMT: '+0000',
  Z: '+0000',
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
  EET: '+0200',
  EEST: '+0300',
  JST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const mailDate =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]+)$/i;

/**
 * The instant of a date of RFC 5322 (§3.3; RFC 822 for two-digit years and named zones) or ISO 8601. Not by `Date`, which rejects
 * `CET` and reads a time without a zone in the machine's own. `undefined` without a known zone.
 *
 * @param value such as `Tue, 11 Nov 2025 09:30:00 +0100`
 */
export function parseFeedDate(value: string): string | undefined {
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    mailDate.exec(value.trim()) ?? [];
  if (day === '') return toInstant(value);
  const month = months.indexOf(name.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? zone : zoneOffsets[zone.toUpperCase()];
  if (month === 0 || offset === undefined) return undefined;
  const date = `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  const isUtc = offset === '+0000' || offset === '-0000';
  return toInstant(`${date}T${twoDigits(hour)}:${minute}:${second}${isUtc ? 'Z' : offset}`);
}

/** Two-digit years up to 49 are of this century (RFC 5322 §4.3). */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 50 ? '20' : '19') + year;
}

function twoDigits(value: number | string): string {
  return String(value).padStart(2, '0');
}
