/** An object of which nothing is known yet, such as a record of a server's response. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** The value if it is an object; else an empty one. */
export function toRecord(value: unknown): UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as UnknownRecord)
    : {};
}

/** The value if it is an array; else an empty one. */
export function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The id of a record: a string that is not blank or a whole number; else `undefined`. */
export function toKey(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** A whole number from 1 up; `undefined` for everything else. */
export function toPositiveInteger(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}
