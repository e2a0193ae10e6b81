import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNewer, mergeRecords } from './merge-records.ts';
import {
  getChoice,
  decodeRecord,
  encodeRecord,
  maxRecordLength,
  type ConsentRecord,
} from './record.ts';

const now = Date.UTC(2026, 0, 1);
const record: ConsentRecord = {
  revision: 3,
  time: now / 1000 - 60,
  order: now / 1000 - 60,
  id: 'k3j9x0aq',
  method: 'custom',
  gpc: false,
  choices: { analytics: true, ads: false, youtube: true },
};

const ids = fc.stringMatching(/^[A-Za-z0-9][\w-]{0,20}$/);
const records: fc.Arbitrary<ConsentRecord> = fc.record({
  revision: fc.maxSafeNat(),
  time: fc.integer({ min: 0, max: now / 1000 }),
  order: fc.nat(2 ** 40),
  id: fc.stringMatching(/^[\w-]{1,40}$/),
  method: fc.constantFrom('all', 'none', 'custom', 'service'),
  gpc: fc.boolean(),
  choices: fc.dictionary(ids, fc.boolean(), { maxKeys: 12, noNullPrototype: true }),
});

describe('a record', () => {
  test('is short and needs no escaping', () => {
    const value = encodeRecord(record);
    expect(value).toMatch(/^[\w.~!:-]+$/);
    expect(value.length).toBeLessThan(80);
  });

  test('decodes to what was encoded', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(records, (any) => {
        const value = encodeRecord(any);
        expect(decodeRecord(value, now)).toEqual(value.length <= maxRecordLength ? any : null);
      }),
    );
  });

  test('is null for 10,000 values that are no record, random and mutated', () => {
    const mutated = fc
      .tuple(
        records,
        fc.nat(),
        fc.constantFrom('cut', 'drop', 'swap', 'insert'),
        fc.string({ maxLength: 3 }),
      )
      .map(([any, at, how, text]) => {
        const value = encodeRecord(any);
        const place = at % value.length;
        const [before, after] = [value.slice(0, place), value.slice(place)];
        if (how === 'cut') return { any, value: before };
        if (how === 'drop') return { any, value: before + after.slice(1) };
        if (how === 'insert') return { any, value: before + text + after };
        return { any, value: before + (text[0] ?? '!') + after.slice(1) };
      });
    const random = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(
        /^1\.\d{1,3}\.[\da-z]{6}\.\w{1,8}\.(all|none)\.[\w~!]{0,30}\.[\da-z]{1,7}$/,
      ),
      fc.anything(),
      fc.constantFrom('null', '[]', '{}', '__proto__', 'constructor', '%E0%A4%A'),
    );
    fc.assert(
      fc.property(random, (value) => {
        expect(decodeRecord(value, now)).toBeNull();
      }),
      { numRuns: 5000, seed: 1 },
    );
    fc.assert(
      fc.property(mutated, ({ any, value }) => {
        const isUntouched = value === encodeRecord(any) && value.length <= maxRecordLength;
        expect(decodeRecord(value, now)).toEqual(isUntouched ? any : null);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });

  test.each([
    ['five minutes', 300],
    ['a year', 31_536_000],
    ['ten years', 315_360_000],
  ])('of a clock that is fast by %s holds from now on, and keeps its place', (_fast, seconds) => {
    const future = { ...record, time: now / 1000 + seconds, order: now / 1000 + seconds };
    expect(decodeRecord(encodeRecord(future), now)).toEqual({ ...future, time: now / 1000 });
  });

  test('of a clock that is years behind is one', () => {
    const past = { ...record, time: 1_550_000_000, order: 1_550_000_000 };
    expect(decodeRecord(encodeRecord(past), 1_550_000_000_000)).toEqual(past);
  });

  test('is null when it is too long, or answers twice for one id', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`service${i}`, true]));
    expect(decodeRecord(encodeRecord({ ...record, choices: many }), now)).toBeNull();
    const twice = encodeRecord(record).replace('analytics~', 'analytics~analytics~');
    expect(decodeRecord(twice, now)).toBeNull();
  });

  const refusing = { ...record, id: 'no', choices: { analytics: false, ads: false } };
  const granting = { ...record, id: 'yes', choices: { analytics: true, ads: true } };

  test('is newer by its order, whatever its time, and at once with another when it grants less', () => {
    const later = { ...granting, order: record.order + 1, time: record.time - 100 };
    expect([isNewer(later, refusing), isNewer(refusing, later)]).toEqual([true, false]);
    expect([isNewer(refusing, granting), isNewer(granting, refusing)]).toEqual([true, false]);
    expect(isNewer(record, record)).toBe(false);
  });

  test('of several that disagree grants what all of them grant, whichever is newer', () => {
    const planted = { ...granting, order: record.order + 290, gpc: true };
    for (const several of [
      [planted, refusing],
      [refusing, planted],
      [planted, { ...record, id: 'a', choices: {} }],
    ]) {
      const merged = mergeRecords(several);
      expect(merged?.choices).toEqual({ analytics: false, ads: false });
      expect(merged?.gpc).toBe(false);
    }
    expect(mergeRecords([planted])).toEqual(planted);
    expect(mergeRecords([granting, granting])).toEqual(granting);
    expect(mergeRecords([])).toBeNull();
  });

  test('has no choice for inherited property names', () => {
    expect(getChoice(record, 'toString')).toBeUndefined();
    expect(getChoice(record, '__proto__')).toBeUndefined();
    expect(getChoice(null, 'ads')).toBeUndefined();
  });
});
