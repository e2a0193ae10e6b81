import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatPlural, type PluralLabel } from './format-plural.ts';

const english: PluralLabel = { one: '{count} more post', other: '{count} more posts' };

const polish: PluralLabel = {
  one: '{count} wpis',
  few: '{count} wpisy',
  many: '{count} wpisów',
  other: '{count} wpisu',
};

const arabic: PluralLabel = {
  zero: 'لا مقالات',
  one: 'مقالة واحدة',
  two: 'مقالتان',
  few: '{count} مقالات',
  many: '{count} مقالة',
  other: '{count} مقال',
};

describe('formatPlural', () => {
  test.each([
    ['en', english, 0, '0 more posts'],
    ['en', english, 1, '1 more post'],
    ['en', english, 2, '2 more posts'],
    ['en', english, 5, '5 more posts'],
    ['en', english, 11, '11 more posts'],
    ['en', english, 1.5, '1.5 more posts'],
    ['en', english, -1, '-1 more post'],
    ['pl', polish, 0, '0 wpisów'],
    ['pl', polish, 1, '1 wpis'],
    ['pl', polish, 2, '2 wpisy'],
    ['pl', polish, 5, '5 wpisów'],
    ['pl', polish, 11, '11 wpisów'],
    ['pl', polish, 22, '22 wpisy'],
    ['pl', polish, 0.5, '0,5 wpisu'],
    ['ar-EG', arabic, 0, 'لا مقالات'],
    ['ar-EG', arabic, 1, 'مقالة واحدة'],
    ['ar-EG', arabic, 2, 'مقالتان'],
    ['ar-EG', arabic, 5, '٥ مقالات'],
    ['ar-EG', arabic, 11, '١١ مقالة'],
    ['ar-EG', arabic, 100, '١٠٠ مقال'],
  ])('in %s, formats %j for %d as %j', (locale, label, count, text) => {
    expect(formatPlural(label, count, locale)).toBe(text);
  });

  test.each([
    ['en-US', '1,234,567 views'],
    ['de-DE', '1.234.567 views'],
    ['en-IN', '12,34,567 views'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧ views'],
  ])('writes numbers as in %s', (locale, text) => {
    expect(formatPlural('{count} views', 1_234_567, locale)).toBe(text);
  });

  test('falls back to the form other, and uses a string for all forms', () => {
    expect(formatPlural({ other: '{count} wpisu' }, 2, 'pl')).toBe('2 wpisu');
    expect(formatPlural('{count} min, {count} max', 3)).toBe('3 min, 3 max');
    expect(formatPlural('No number', 3)).toBe('No number');
  });

  test.each([[Number.NaN], [undefined], [null]])('counts %j as 0', (count) => {
    expect(formatPlural(english, count as number)).toBe('0 more posts');
  });

  test('returns an empty string for a label without any form', () => {
    expect(formatPlural({ one: 'a' } as unknown as PluralLabel, 2)).toBe('');
  });

  test('inserts further values, and formats numbers like the count', () => {
    const label = {
      one: '{count} more.',
      other: '{count} more. Showing {shown} of {total}, {by}.',
    };
    const values = { shown: 1212, total: 40_000, by: 'Ada' };
    expect(formatPlural(label, 12, 'de', values)).toBe('12 more. Showing 1.212 of 40.000, Ada.');
  });

  test('keeps a placeholder without a value', () => {
    expect(formatPlural('{count} of {total}', 2)).toBe('2 of {total}');
    expect(formatPlural('{count} of {total}', 2, 'en', { total: undefined })).toBe('2 of {total}');
    expect(formatPlural('{count} {constructor} {__proto__}', 2, 'en', {})).toBe(
      '2 {constructor} {__proto__}',
    );
  });

  test('inserts values literally', () => {
    const values = { a: "$& $1 $` $' $$ {count} {b}", b: '{a}' };
    expect(formatPlural('{a} {b} {count}', 1, 'en', values)).toBe(`${values.a} {a} 1`);
  });

  test('never replaces the count by a value', () => {
    expect(formatPlural('{count}', 2, 'en', { count: 'many' })).toBe('2');
  });

  test('inserts every string unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), (value, count) => {
        const text = formatPlural('<{value}|{count}>', count, 'en-US', { value });
        expect(text).toBe(`<${value}|${count.toLocaleString('en-US')}>`);
      }),
    );
  });

  test('agrees with Intl for every count in every language', () => {
    const label = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    const locales = fc.constantFrom(
      'en',
      'pl',
      'ar',
      'fr',
      'cy',
      'ja',
      'lv',
      'sl',
      'ga',
      'he',
      'ru',
    );
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.double({ noNaN: true })), locales, (count, locale) => {
        const category = new Intl.PluralRules(locale).select(count);
        expect(formatPlural(label, count, locale)).toBe(label[category]);
      }),
    );
  });
});

describe('formatPlural in an unknown language', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each(['de_DE', 'tlh', ''])('writes English for %j, and says so', async (locale) => {
    vi.resetModules();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const fresh = await import('./format-plural.ts');
    expect(fresh.formatPlural(english, 1, locale)).toBe('1 more post');
    expect(fresh.formatPlural(english, 1234, locale)).toBe('1,234 more posts');
    expect(warn.mock.calls).toEqual([
      [`Broadsheet formatPlural: unknown locale, en-US is used; write it as in "de-AT": ${locale}`],
    ]);
  });
});
