/** What may be read of a record: nothing is known of it yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** The fields of a record. Whatever is none, such as an error in the place of a record, has no fields. */
export function toRecord(value: unknown): UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as UnknownRecord)
    : {};
}

/** A list. Whatever is none counts as an empty one. */
export function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The key of a record: a text or a whole number. `undefined` where it has none. */
export function toKey(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** A whole number from 1 up; `undefined` for everything else. */
export function toPositiveInteger(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}
