import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDate, type DateFormat, type FormatDateOptions } from './format-date.ts';

/** What HTML takes in the `datetime` attribute (§2.3.5.2 and §2.3.5.7), written out as its grammar. */
const htmlDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const htmlInstant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|(\+|-(?!00:?00))([01]\d|2[0-3]):?[0-5]\d)$/;

const timeZones = Intl.supportedValuesOf('timeZone');
const locales = [
  'en-US',
  'en-GB',
  'de-AT',
  'fr',
  'ar-EG',
  'he',
  'ja',
  'th',
  'fa-IR',
  'zh-Hant',
  'tr',
  'pl',
  'bg',
];
const styles = ['short', 'medium', 'long', 'full'] as const;

/** A moment between the years 1 and 9999, in whole minutes of UTC, away from the edges that an offset could cross. */
const minutes = fc.integer({ min: -1_035_000_000, max: 4_223_000_000 });

interface Given {
  instant: number;
  value: string;
}

/** The same moment as a string, in any offset and any spelling of ISO 8601. */
const instants = fc
  .record({
    minute: minutes,
    second: fc.option(fc.integer({ min: 0, max: 59 })),
    fraction: fc.option(fc.stringMatching(/^\d{1,9}$/)),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    zero: fc.constantFrom('Z', '+00:00', '+0000', '-00:00', '-0000'),
    colon: fc.constantFrom(':', ''),
  })
  .map(({ minute, second, fraction, offset, zero, colon }): Given => {
    const local = new Date((minute + offset) * 60_000).toISOString().slice(0, 16);
    const distance = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
    const zone = offset === 0 ? zero : (offset < 0 ? '-' : '+') + distance.replace(':', colon);
    const parts = fraction === null ? '' : `.${fraction}`;
    const seconds = second === null ? '' : `:${String(second).padStart(2, '0')}${parts}`;
    return { instant: minute * 60_000 + (second ?? 0) * 1000, value: local + seconds + zone };
  });

const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F\u2009]/g, ' ');

describe('formatDate', () => {
  test('writes in English and UTC unless told otherwise', () => {
    expect(formatDate('2025-11-11T23:30:00Z')).toEqual({
      text: 'Nov 11, 2025',
      dateTime: '2025-11-11T23:30:00Z',
    });
  });

  test('shows an instant in the given zone', () => {
    const given = '2025-11-12T03:30Z';
    expect(formatDate(given, { timeZone: 'America/Los_Angeles' })).toEqual({
      text: 'Nov 11, 2025',
      dateTime: given,
    });
    expect(formatDate(given, { timeZone: 'Asia/Tokyo' })?.text).toBe('Nov 12, 2025');
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'UTC'])(
    'never shifts a calendar date: %s',
    (timeZone) => {
      expect(formatDate('2025-11-11', { timeZone })).toEqual({
        text: 'Nov 11, 2025',
        dateTime: '2025-11-11',
      });
    },
  );

  test.each<[DateFormat, string]>([
    ['short', '11/11/25'],
    ['medium', 'Nov 11, 2025'],
    ['long', 'November 11, 2025'],
    ['full', 'Tuesday, November 11, 2025'],
    [{ month: 'long', day: 'numeric' }, 'November 11'],
    [{ dateStyle: 'medium', timeStyle: 'short' }, 'Nov 11, 2025, 5:05 PM'],
    [{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }, '5:05 PM UTC'],
  ])('writes the format %j', (format, text) => {
    expect(formatDate('2025-11-11T17:05:00Z', { format })?.text).toBe(text);
  });

  test.each([
    ['de-DE', '11. November 2025'],
    ['fr', '11 novembre 2025'],
    ['tr', '11 Kasım 2025'],
    ['ar-EG', '١١ نوفمبر ٢٠٢٥'],
    ['ja', '2025年11月11日'],
  ])('writes in %s', (locale, text) => {
    expect(formatDate('2025-11-11', { locale, format: 'long' })?.text).toBe(text);
  });

  test('writes no time for a calendar date', () => {
    const written = (format: DateFormat) => formatDate('2025-11-11', { format })?.text;
    expect(written({ dateStyle: 'long', timeStyle: 'short' })).toBe('November 11, 2025');
    expect(written({ timeStyle: 'short' })).toBe('Nov 11, 2025');
    expect(written({ month: 'long', hour: 'numeric', minute: '2-digit' })).toBe('Nov 11, 2025');
    expect(written({ weekday: 'long' })).toBe('Tuesday');
  });

  test('ignores a timeZone in the format', () => {
    const format = { dateStyle: 'medium', timeZone: 'Asia/Tokyo' } as const;
    expect(formatDate('2025-11-11T23:30:00Z', { format })?.text).toBe('Nov 11, 2025');
    expect(formatDate('2025-11-11', { format })?.text).toBe('Nov 11, 2025');
  });

  test.each([
    ['2025-11-11T09:30+0530', '2025-11-11T09:30+05:30'],
    ['2025-11-11T09:30:00-0800', '2025-11-11T09:30:00-08:00'],
    ['2025-11-11T09:30:00+0000', '2025-11-11T09:30:00+00:00'],
    ['2025-11-11T09:30:00-00:00', '2025-11-11T09:30:00Z'],
    ['2025-11-11T09:30:00.123456Z', '2025-11-11T09:30:00.123Z'],
    ['2025-11-11T09:30:00.123456789+0200', '2025-11-11T09:30:00.123+02:00'],
    ['2025-11-11T09:30:00.5Z', '2025-11-11T09:30:00.5Z'],
    ['0001-01-01', '0001-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('writes %s for machines as %s', (given, dateTime) => {
    expect(formatDate(given)?.dateTime).toBe(dateTime);
  });

  test.each([
    [undefined],
    [null],
    [''],
    [0],
    [1_762_819_200_000],
    [{}],
    [['2025-11-11']],
    [new String('2025-11-11')],
    ['2025'],
    ['2025-11'],
    ['2025-00-10'],
    ['2025-13-01'],
    ['2025-11-00'],
    ['2025-11-31'],
    ['2025-11-32'],
    ['2025-02-29'],
    ['2025-02-30'],
    ['1900-02-29'],
    ['0000-01-01'],
    ['2025-02-30T10:00:00Z'],
    ['2025-11-11T10:00'],
    ['2025-11-11T10:00:00'],
    ['2025-11-11 10:00:00Z'],
    ['2025-11-11t10:00:00z'],
    ['2025-11-11T'],
    ['2025-11-11T10Z'],
    ['2025-11-11T24:00:00Z'],
    ['2025-11-11T25:00:00Z'],
    ['2025-11-11T10:60:00Z'],
    ['2025-11-11T10:00:60Z'],
    ['2025-11-11T10:00:00,5Z'],
    ['2025-11-11T10:00:00.Z'],
    ['2025-11-11T10:00:00+25:00'],
    ['2025-11-11T10:00:00+05:60'],
    ['2025-11-11T10:00:00+05:'],
    ['+002025-11-11'],
    ['-000001-11-11T00:00:00Z'],
    ['20251111'],
    ['2025-W46-2'],
    ['2025-11-11\n'],
    [' 2025-11-11'],
    ['11/11/2025'],
    ['Nov 11, 2025'],
    ['Tue, 11 Nov 2025 10:00:00 GMT'],
    ['٢٠٢٥-١١-١١'],
  ])('returns undefined for %j', (value) => {
    expect(formatDate(value)).toBeUndefined();
  });

  test('writes every instant as Intl does in its zone, and in the syntax of HTML', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...timeZones),
        fc.constantFrom(...locales),
        fc.constantFrom(...styles),
        ({ instant, value }, timeZone, locale, dateStyle) => {
          const date = formatDate(value, { locale, timeZone, format: dateStyle });
          const intl = new Intl.DateTimeFormat(locale, { dateStyle, timeZone });
          expect(date?.text).toBe(plainSpaces(intl.format(instant)));
          expect(date?.dateTime).toMatch(htmlInstant);
          // A fraction of a second is cut after three digits, never rounded.
          expect(Math.floor(Date.parse(date?.dateTime ?? '') / 1000)).toBe(instant / 1000);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('writes every instant and every calendar date by default as Intl does in English and UTC', () => {
    const intl = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
    fc.assert(
      fc.property(instants, ({ instant, value }) => {
        expect(formatDate(value)?.text).toBe(intl.format(instant));
        const day = new Date(instant).toISOString().slice(0, 10);
        expect(formatDate(day, { timeZone: 'Asia/Tokyo' })?.text).toBe(intl.format(instant));
      }),
      { numRuns: 1000 },
    );
  });

  test('writes the parts of every calendar date, in every zone', () => {
    const format = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const dates = minutes.map((minute) => new Date(minute * 60_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, fc.constantFrom(...timeZones), (value, timeZone) => {
        const [year, month, day] = value.split('-').map(Number);
        const date = formatDate(value, { timeZone, format });
        expect(date).toEqual({ text: `${month}/${day}/${year}`, dateTime: value });
        expect(value).toMatch(htmlDate);
      }),
      { numRuns: 300 },
    );
  });

  test('accepts every day of a century, and no other', () => {
    for (let year = 1996; year <= 2104; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const known = Array.from({ length: 33 }, (_, day) => {
          const value = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          return formatDate(value) !== undefined;
        });
        expect(known.filter(Boolean)).toHaveLength(days);
        expect(known.indexOf(true)).toBe(1);
      }
    }
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (value) => {
        expect(formatDate(value)).toBeUndefined();
      }),
    );
    expect(formatDate('2'.repeat(1_000_000))).toBeUndefined();
    expect(formatDate(`2025-11-11T10:00:00.${'1'.repeat(1_000_000)}Z`)).toBeUndefined();
  });
});

describe('formatDate and Intl', () => {
  const given = '2025-11-11T23:30:00Z';
  let warnings: string[];

  // A fresh module for each test: messages are said once, and formatters are kept.
  async function load() {
    vi.resetModules();
    return import('./format-date.ts');
  }

  beforeEach(() => {
    warnings = [];
    vi.spyOn(console, 'warn').mockImplementation((message: string) => warnings.push(message));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['de_DE', 'klingon', 'x', '', 'tlh', 'zz-ZZ', 'en-US-'])(
    'writes English for the locale %j, and keeps zone and format',
    async (locale) => {
      const fresh = await load();
      const options = { locale, timeZone: 'Asia/Tokyo', format: 'full' } as const;
      expect(fresh.formatDate(given, options)?.text).toBe('Wednesday, November 12, 2025');
      expect(warnings).toEqual([expect.stringContaining('unknown locale')]);
      expect(warnings[0]).toContain(locale);
    },
  );

  test.each(['Mars/Olympus', '', 'utc+2'])(
    'shows UTC for the zone %j, and keeps locale and format',
    async (timeZone) => {
      const fresh = await load();
      const options = { locale: 'de', timeZone, format: 'full' } as const;
      expect(fresh.formatDate(given, options)?.text).toBe('Dienstag, 11. November 2025');
      expect(warnings).toEqual([expect.stringContaining('unknown time zone')]);
      expect(warnings[0]).toContain(timeZone);
    },
  );

  test.each([
    ['loud'],
    [{ dateStyle: 'loud' }],
    [{ dateStyle: 'long', day: 'numeric' }],
    [{ month: 7 }],
  ])('writes the medium style for the format %j, and keeps locale and zone', async (format) => {
    const fresh = await load();
    const options = { locale: 'de', timeZone: 'Asia/Tokyo', format } as FormatDateOptions;
    expect(fresh.formatDate(given, options)?.text).toBe('12.11.2025');
    expect(warnings).toEqual([expect.stringContaining('invalid format')]);
  });

  test('replaces locale, zone and format, with a warning for each', async () => {
    const fresh = await load();
    const options = { locale: '?', timeZone: '?', format: '?' } as unknown as FormatDateOptions;
    expect(fresh.formatDate(given, options)?.text).toBe('Nov 11, 2025');
    expect(warnings).toHaveLength(3);
  });

  test('warns about a Date, and says how to pass it', async () => {
    const fresh = await load();
    expect(fresh.formatDate(new Date(given))).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('toISOString()')]);
  });

  test('does not warn about a valid or a missing date', async () => {
    const fresh = await load();
    fresh.formatDate(given, { locale: 'pt-BR', timeZone: 'Europe/Oslo', format: 'long' });
    fresh.formatDate(null);
    fresh.formatDate('yesterday');
    expect(warnings).toEqual([]);
  });

  test('writes U+0020 for every kind of space that an engine writes', async () => {
    const fresh = await load();
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function create() {
      return { format: () => 'Nov\u00A011, 5:05\u202FPM' };
    } as unknown as typeof Intl.DateTimeFormat);
    expect(fresh.formatDate(given, { format: 'long' })?.text).toBe('Nov 11, 5:05 PM');
  });

  test('creates one formatter for each locale, zone and format', async () => {
    const fresh = await load();
    let created = 0;
    const { DateTimeFormat } = Intl;
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function create(...options) {
      created += 1;
      return new DateTimeFormat(...options);
    } as typeof DateTimeFormat);
    const show = (options?: FormatDateOptions) => {
      for (let day = 10; day < 30; day += 1) {
        fresh.formatDate(`2025-11-${day}T10:00:00Z`, options);
        fresh.formatDate(`2025-11-${day}`, options);
      }
    };
    // The defaults need none.
    show();
    show({});
    show({ locale: 'en-US', timeZone: 'UTC', format: 'medium' });
    expect(created).toBe(0);
    show({ locale: 'de' });
    show({ locale: 'de' });
    expect(created).toBe(1);
    show({ format: { month: 'long', year: 'numeric' } });
    show({ format: { month: 'long', year: 'numeric' } });
    expect(created).toBe(2);
    // Instants in the zone, and calendar dates in none.
    show({ timeZone: 'Asia/Tokyo', format: 'full' });
    expect(created).toBe(4);
  });

  test('limits its cache, and formats again what was evicted', async () => {
    const fresh = await load();
    const format = { timeZoneName: 'longOffset' } as const;
    const write = () =>
      timeZones.map((timeZone) => fresh.formatDate(given, { timeZone, format })?.text);
    const expected = timeZones.map((timeZone) =>
      plainSpaces(
        new Intl.DateTimeFormat('en-US', { ...format, timeZone }).format(Date.parse(given)),
      ),
    );
    expect(timeZones.length).toBeGreaterThan(200);
    expect(write()).toEqual(expected);
    expect(write()).toEqual(expected);
  });
});

describe('formatDate on machines in other zones', () => {
  const script = `
    import { formatDate } from '${new URL('./format-date.ts', import.meta.url).href}';
    const values = ['2025-11-11', '0099-03-01', '2025-03-30T01:30:00Z', '2025-11-12T03:30:00+05:30', '2025-12-31T23:59:59.999-0800'];
    const texts = [];
    for (const value of values)
      for (const locale of ['en-US', 'de', 'ar-EG', 'ja', 'tlh', 'de_DE'])
        for (const timeZone of [undefined, 'America/Los_Angeles', 'Pacific/Kiritimati', 'nowhere'])
          for (const format of ['short', 'full', { dateStyle: 'long', timeStyle: 'long' }])
            texts.push(formatDate(value, { locale, timeZone, format }));
    console.log(JSON.stringify({ zone: new Date('2025-07-01T00:00Z').getTimezoneOffset(), texts }));
  `;

  async function run(environment: Partial<Record<string, string>>) {
    const env = { ...process.env, NODE_ENV: 'production', ...environment };
    const options = ['--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, options, { env });
    return JSON.parse(stdout) as { zone: number; texts: { text: string }[] };
  }

  test('writes the same bytes', async () => {
    const here = await run({ TZ: 'UTC' });
    expect(here.texts).toHaveLength(360);
    expect(here.texts.every(({ text }) => text.length > 5)).toBe(true);
    const machines = [
      { TZ: 'Pacific/Kiritimati', expected: -840 },
      { TZ: 'America/Los_Angeles', expected: 420 },
      { TZ: 'Asia/Kolkata', expected: -330, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    ];
    for (const { expected, ...environment } of machines) {
      const there = await run(environment);
      expect(there.zone).toBe(expected);
      expect(there.texts).toEqual(here.texts);
    }
  });
});
