import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ConsentConfig } from '../types.ts';
import { createRecord } from './choice.ts';
import { normalizeConfig, withRegimes } from './config.ts';
import { getMaxAge } from './max-age.ts';
import { ownPath } from './own-path.ts';
import { encodeRecord, maxRecordLength } from './record.ts';
import { withGrants } from './with-grants.ts';
import { withAnswers } from './with-answers.ts';
import { allows, deriveState, hasQuestions, unknownState } from './state.ts';

const now = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const given: ConsentConfig = {
  categories: [
    { id: 'necessary', label: 'Necessary', regime: 'essential' },
    {
      id: 'analytics',
      label: 'Statistics',
      services: [
        { id: 'gtag', label: 'A' },
        { id: 'multiplegtag', label: 'B' },
      ],
    },
    { id: 'ads', label: 'Advertising', saleOrShare: true },
  ],
};
const config = normalizeConfig(given);
const context = { now, id: 'abc', gpc: false };
const withoutSignal = { now, gpc: false };

describe('allows', () => {
  test('nothing but the essential before the cookie is read', () => {
    expect(allows(config, unknownState, 'necessary')).toBe(true);
    expect(allows(config, unknownState, 'analytics')).toBe(false);
    const california = normalizeConfig(withRegimes(given, { ads: 'opt-out' }));
    expect(allows(california, unknownState, 'ads')).toBe(false);
  });

  test('nothing that is not configured, and nothing for an empty list', () => {
    const state = deriveState(config, createRecord(config, 'all', context), withoutSignal);
    expect(allows(config, state, 'analytics')).toBe(true);
    for (const ids of ['', 'unknown', '__proto__', 'toString', [], ['analytics', 'unknown']]) {
      expect(allows(config, state, ids)).toBe(false);
    }
  });

  test('a service by its whole id', () => {
    const state = deriveState(
      config,
      createRecord(config, withGrants(['multiplegtag']), context),
      withoutSignal,
    );
    expect(allows(config, state, 'multiplegtag')).toBe(true);
    expect(allows(config, state, 'gtag')).toBe(false);
    expect(allows(config, state, 'analytics')).toBe(false);
  });

  test('one service that was granted alone, while the rest is undecided', () => {
    const record = withAnswers({ gtag: true })(config, {
      ...context,
      decision: deriveState(config, null, withoutSignal),
    });
    const state = deriveState(config, record, withoutSignal);
    expect(state).toMatchObject({ phase: 'undecided', reason: null });
    expect(allows(config, state, 'gtag')).toBe(true);
    expect(allows(config, state, 'analytics')).toBe(false);
  });

  test('no grant of an expired or revised record, and keeps every refusal of it', () => {
    const kingdom = normalizeConfig(withRegimes(given, { analytics: 'notice' }));
    const refused = createRecord(kingdom, withGrants(['ads']), context);
    const later = deriveState(kingdom, refused, { now: now + 200 * day, gpc: false });
    expect(later).toMatchObject({ phase: 'undecided', reason: 'expired' });
    expect(allows(kingdom, later, 'ads')).toBe(false);
    expect(allows(kingdom, later, 'analytics')).toBe(false);
    const next = normalizeConfig({ ...given, revision: 2 });
    const revised = deriveState(next, createRecord(config, 'all', context), withoutSignal);
    expect(revised.reason).toBe('revision');
    expect(allows(next, revised, ['analytics'])).toBe(false);
  });

  test('no sale while the browser sends Global Privacy Control, unless it was granted in spite of it', () => {
    const signalled = { now, gpc: true };
    const before = deriveState(config, createRecord(config, 'all', context), signalled);
    expect(allows(config, before, 'ads')).toBe(false);
    expect(allows(config, before, 'analytics')).toBe(true);
    const inSpite = deriveState(
      config,
      createRecord(config, 'all', { ...context, gpc: true }),
      signalled,
    );
    expect(allows(config, inSpite, 'ads')).toBe(true);
  });

  test('nothing without a record, whatever ids are passed', () => {
    expect.hasAssertions();
    const closed = deriveState(config, null, withoutSignal);
    fc.assert(
      fc.property(fc.anything(), (ids) => {
        // No value that is made up is the id of something essential.
        expect(allows(config, closed, ids as string)).toBe(false);
      }),
    );
  });
});

describe('a new record', () => {
  test('contains the refusals', () => {
    expect(createRecord(config, 'none', context).choices).toEqual({ analytics: false, ads: false });
  });

  test('for one service keeps the time of the record that it amends', () => {
    const first = createRecord(config, 'none', context);
    const state = deriveState(config, first, withoutSignal);
    const second = withAnswers({ gtag: true })(config, {
      ...context,
      decision: state,
      now: now + 100 * day,
    });
    expect(second.time).toBe(first.time);
    expect(second.choices).toEqual({ analytics: false, ads: false, gtag: true });
  });

  test('for a category drops the choices of its services', () => {
    const state = deriveState(
      config,
      createRecord(config, withGrants(['gtag']), context),
      withoutSignal,
    );
    expect(
      withAnswers({ analytics: false })(config, { ...context, decision: state }).choices,
    ).toEqual({
      ads: false,
      analytics: false,
    });
  });

  test('for two hundred services fits into the limit, and grants nothing that it leaves out', () => {
    const services = Array.from({ length: 200 }, (_, i) => ({ id: `service-${i}`, label: `${i}` }));
    const many = normalizeConfig({ categories: [{ id: 'all', label: 'All', services }] });
    const granted = ['all', ...services.filter((_, i) => i % 2 === 0).map(({ id }) => id)];
    const record = createRecord(many, withGrants(granted), context);
    expect(encodeRecord(record).length).toBeLessThanOrEqual(maxRecordLength);
    const state = deriveState(many, record, withoutSignal);
    const refused = services.filter(({ id }) => !granted.includes(id));
    expect(refused.filter(({ id }) => allows(many, state, id))).toEqual([]);
  });

  test('is kept until it expires, and an objection for 390 days', () => {
    const record = createRecord(config, 'all', context);
    expect(getMaxAge(config, record, now)).toBe(180 * 86_400);
    expect(getMaxAge(config, record, now + 100 * day)).toBe(80 * 86_400);
    const kingdom = normalizeConfig(withRegimes(given, { analytics: 'opt-out' }));
    expect(getMaxAge(kingdom, createRecord(kingdom, 'none', context), now)).toBe(390 * 86_400);
  });
});

describe('the configuration', () => {
  test('counts an unknown regime as opt-in, and leaves out what has no valid id, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const odd = normalizeConfig({
      categories: [
        { id: 'a.b', label: 'x' },
        { id: 'ads', label: 'y', regime: 'free' as never },
        { id: 'ads', label: 'z', regime: 'essential' },
        null as never,
      ],
      days: { granted: 9999, refused: -1 },
      revision: 1.5,
      cookie: { name: 'a;b' },
      endpoint: '//example.com/consent',
    });
    expect(odd.categories.map(({ id, regime }) => [id, regime])).toEqual([['ads', 'opt-in']]);
    expect(odd).toMatchObject({
      days: { granted: 390, refused: 180 },
      revision: 1,
      cookie: { name: 'broadsheet-consent' },
      endpoint: undefined,
    });
    expect(normalizeConfig({} as ConsentConfig).categories).toEqual([]);
    expect(warn.mock.calls.join()).toMatch(/endpoint.*\/\/example[^]*id of its own.*a\.b/);
  });

  test('takes the regimes of a country, and ignores unknown ones', () => {
    const regimes = {
      analytics: 'notice',
      ads: 'essential',
      necessary: 'opt-in',
      toString: 'opt-out',
    };
    const { categories } = withRegimes(given, regimes);
    expect(categories.map(({ regime }) => regime)).toEqual(['essential', 'notice', undefined]);
    expect(withRegimes(given, null).categories).toEqual(given.categories);
  });

  test('has no questions where nothing needs an opt-in or a notice', () => {
    expect(hasQuestions(config)).toBe(true);
    expect(
      hasQuestions(normalizeConfig(withRegimes(given, { analytics: 'opt-out', ads: 'opt-out' }))),
    ).toBe(false);
  });
});

describe('a URL of this site', () => {
  test.each(['/a', '/a?b#c', './a', '../a', 'a.png', '?a', '/.//a', '/:a'])('%j stays', (url) => {
    expect(ownPath(url)).toBe(url);
  });

  test.each([
    '//third/p.png',
    '/\\third',
    '/\t/third',
    '\\\\third',
    ' //third',
    '/\n/third',
    'https://third/a',
    'https:third',
    'http:third',
    'javascript:a',
    'data:image/gif,a',
    'https://a.invalid/x',
    '',
    7,
    null,
  ])('%j leads elsewhere', (url) => {
    expect(ownPath(url)).toBeUndefined();
  });

  test.each(['x; HttpOnly', 'a b', '', 'ä.example'])('no cookie has the domain %j', (domain) => {
    expect(normalizeConfig({ categories: [], cookie: { domain } }).cookie.domain).toBeUndefined();
  });
});
