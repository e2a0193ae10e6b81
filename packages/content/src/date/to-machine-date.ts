const iso =
  /^(?!0000)\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-][01]\d:?[0-5]\d))?$/;

/**
 * An ISO 8601 calendar date or instant in the form that HTML (§2.3.5, dates and times) and ECMAScript (§21.4.1.32) both parse:
 * a colon in the offset (`+0530` → `+05:30`), at most three digits of a second, `Z` for a negative zero. `undefined` for
 * everything else: a day that does not exist, a time without an offset, hour 24, second 60, an offset of 20 hours or more,
 * more than nine digits of a second, year 0000 or one of more than four digits.
 *
 * @param value `2025-11-11` or `2025-11-11T09:30Z`
 */
export function toMachineDate(value: string): string | undefined {
  // Engines parse February 30 as March 2 or as no date: in neither case is the day the same.
  return iso.test(value) && new Date(value.slice(0, 10)).getUTCDate() === +value.slice(8, 10)
    ? value
        .replace(/(\.\d{3})\d+/, '$1')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .replace('-00:00', 'Z')
    : undefined;
}
