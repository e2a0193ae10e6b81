import { describe, expect, test, vi } from 'vitest';
import { createRecord } from '../core/choice.ts';
import { normalizeConfig } from '../core/config.ts';
import { decodeRecord, encodeRecord } from '../core/record.ts';
import { withAnswers } from '../core/with-answers.ts';
import type { ConsentConfig } from '../types.ts';
import {
  allowsConsent,
  consentEndpoint,
  consentHeadFlag,
  consentHeadFlagHash,
  cspFor,
  readConsent,
} from './index.ts';

const config: ConsentConfig = {
  categories: [
    {
      id: 'analytics',
      label: 'Statistics',
      hosts: { script: ['https://stats.example', "'unsafe-inline'", 'a; script-src *'] },
      services: [
        { id: 'counter', label: 'Counter', hosts: { connect: ['https://c.example:8443'] } },
      ],
    },
    { id: 'ads', label: 'Ads', saleOrShare: true, hosts: { img: ['https://*.ads.example'] } },
  ],
};
const now = Date.now();
const createCookie = (choice: 'all' | 'none') =>
  `other=1; broadsheet-consent=${encodeRecord(createRecord(normalizeConfig(config), choice, { now, id: 'abc', gpc: false }))}`;

describe('readConsent', () => {
  test.each([
    [
      'a Request',
      new Request('https://example.com', { headers: { cookie: createCookie('none') } }),
    ],
    ['Headers', new Headers({ cookie: createCookie('none') })],
    [
      'headers of Node with one of the name of headers',
      { headers: 'odd', cookie: createCookie('none') },
    ],
    ['a request of Node', { headers: { cookie: createCookie('none'), 'x-many': ['1', '2'] } }],
    ['headers of Node', { cookie: createCookie('none') }],
  ])('reads %s', (_case, from) => {
    expect(readConsent(from, config)).toMatchObject({
      phase: 'decided',
      record: { choices: { analytics: false, ads: false } },
    });
  });

  test('reads Global Privacy Control only when it is exactly 1', () => {
    const readGpc = (value: string) => readConsent({ 'sec-gpc': value }, config).gpc;
    expect([readGpc('1'), readGpc('0'), readGpc('true'), readGpc('1, 1')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('is undecided without a cookie of exactly this name', () => {
    expect(
      readConsent({ cookie: createCookie('all').replace('broadsheet-', 'xbs-') }, config).phase,
    ).toBe('undecided');
    expect(readConsent({}, config).phase).toBe('undecided');
  });

  test('returns plain data that allowsConsent takes', () => {
    const state = readConsent({ cookie: createCookie('all') }, config);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(allowsConsent(config, state, ['analytics', 'ads'])).toBe(true);
  });
});

describe('consentEndpoint', () => {
  const post = (
    fields: Record<string, string> | string[][],
    headers: Record<string, string> = {},
  ) =>
    new Request('https://example.com/consent', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', origin: 'https://example.com', ...headers },
    });
  const readSetCookie = (response: Response) =>
    decodeRecord(
      /broadsheet-consent=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1],
      Date.now(),
    );

  test('sets the cookie and returns to the page', async () => {
    const response = await consentEndpoint(config)(
      post({ choice: 'all' }, { referer: 'https://example.com/a?b=c', host: 'example.com' }),
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/a?b=c#consent-saved');
    expect(response.headers.get('set-cookie')).toMatch(
      /^broadsheet-consent=[\w.~!:-]+; Path=\/; Max-Age=155(?:52000|51999); SameSite=Lax; Secure$/,
    );
    expect(readSetCookie(response)?.choices).toEqual({ analytics: true, ads: true });
  });

  test.each([
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/%5cevil.example', '/%5cevil.example'],
    ['javascript:alert(1)', '/'],
    ['/\t/evil.example', '/'],
    ['/story?x=1#part', '/story?x=1'],
    ['', '/'],
  ])('returns from %j to %j', async (wanted, path) => {
    const response = await consentEndpoint(config)(post({ choice: 'none', return: wanted }));
    expect(response.headers.get('location')).toBe(`${path}#consent-saved`);
  });

  test('grants the services of a category, and a service alone', async () => {
    const choose = async (...grants: string[]) =>
      readSetCookie(
        await consentEndpoint(config)(
          post([['choice', 'custom'], ...grants.map((id) => ['grant', id])]),
        ),
      )?.choices;
    expect(await choose('analytics')).toEqual({ analytics: true, ads: false });
    expect(await choose('counter')).toEqual({ analytics: false, counter: true, ads: false });
    expect(await choose()).toEqual({ analytics: false, ads: false });
    expect(await choose('unknown', '__proto__')).toEqual({ analytics: false, ads: false });
  });

  test('opts out of sale categories alone', async () => {
    const response = await consentEndpoint(config)(post({ choice: 'opt-out' }));
    expect(readSetCookie(response)).toMatchObject({ method: 'service', choices: { ads: false } });
  });

  test.each<[string, Request, number]>([
    ['another site', post({ choice: 'all' }, { 'sec-fetch-site': 'cross-site' }), 403],
    ['a sibling', post({ choice: 'all' }, { 'sec-fetch-site': 'same-site' }), 403],
    ['a link', new Request('https://example.com/consent'), 405],
    ['no choice', post({}), 400],
    ['a choice that is none', post({ choice: 'toString' }), 400],
    [
      'another kind of body',
      new Request('https://example.com/consent', {
        method: 'POST',
        body: '{}',
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      }),
      400,
    ],
  ])('refuses %s', async (_case, request, status) => {
    const response = await consentEndpoint(config)(request);
    expect(response.status).toBe(status);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('checks the origin where the browser sends no Sec-Fetch-Site', async () => {
    const ask = async (origin: string | undefined) => {
      const headers = new Headers({ host: 'example.com', ...(origin && { origin }) });
      headers.set('content-type', 'application/x-www-form-urlencoded');
      const request = new Request('https://example.com/consent', {
        method: 'POST',
        body: 'choice=none',
        headers,
      });
      return (await consentEndpoint(config)(request)).status;
    };
    expect(await ask('https://example.com')).toBe(303);
    expect(await ask('https://evil.example')).toBe(403);
    expect(await ask('null')).toBe(403);
    expect(await ask(undefined)).toBe(403);
  });

  test('keeps the record of a script, with its time, and files its receipt', async () => {
    const onReceipt = vi.fn<(receipt: unknown) => void>();
    const time = Math.floor(now / 1000) - 86_400;
    const record = {
      ...createRecord(normalizeConfig(config), 'all', { now, id: 'xyz', gpc: false }),
      time,
    };
    const response = await consentEndpoint(config, { onReceipt })(
      post({
        record: encodeRecord(record),
        receipt: JSON.stringify({ surface: 'banner', time: 1 }),
      }),
    );
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/Max-Age=1546\d{4};/);
    expect(readSetCookie(response)).toEqual(record);
    await vi.waitFor(() =>
      expect(onReceipt).toHaveBeenCalledWith({
        ...record,
        surface: 'banner',
        language: '',
        page: '',
        persisted: false,
        visibleTextHash: '',
        regimes: { analytics: 'opt-in', ads: 'opt-in' },
      }),
    );
  });

  test('answers when the receipt cannot be filed', async () => {
    const onReceipt = () => Promise.reject(new Error('full'));
    expect((await consentEndpoint(config, { onReceipt })(post({ choice: 'none' }))).status).toBe(
      303,
    );
  });
});

describe('cspFor', () => {
  const base = { 'default-src': ["'self'"], 'img-src': ["'self'", 'https://own.example'] };

  test('allows no host before a grant', () => {
    expect(cspFor(config, readConsent({}, config), base)).toBe(
      "default-src 'self'; img-src 'self' https://own.example",
    );
  });

  test('allows the hosts of what is granted, and no keyword', () => {
    expect(cspFor(config, readConsent({ cookie: createCookie('all') }, config), base)).toBe(
      "default-src 'self'; img-src 'self' https://own.example https://*.ads.example; script-src 'self' https://stats.example; connect-src 'self' https://c.example:8443",
    );
  });

  const all = (hosts: unknown, given?: Record<string, readonly string[]>) => {
    const asked = { categories: [{ id: 'ads', label: 'Ads', hosts }] } as ConsentConfig;
    const record = createRecord(normalizeConfig(asked), 'all', { now, id: 'a', gpc: false });
    const cookie = `broadsheet-consent=${encodeRecord(record)}`;
    return cspFor(asked, readConsent({ cookie }, asked), given);
  };

  test.each<[string, unknown, Record<string, readonly string[]> | undefined, string]>([
    [
      'a kind that would be a directive',
      { "default-src 'unsafe-inline'; x": ['a.b'] },
      undefined,
      "default-src 'self'",
    ],
    ['an inherited name', JSON.parse('{"__proto__":["a.b"]}'), undefined, "default-src 'self'"],
    [
      'a text for a list',
      { img: 'a.example' },
      undefined,
      "default-src 'self'; img-src 'self' a.example",
    ],
    ['what is no text', { img: [7, null] }, undefined, "default-src 'self'"],
    [
      'directives in capitals',
      { img: ['a.example'] },
      { 'Default-Src': ["'none'"] },
      "default-src 'none'; img-src a.example",
    ],
    [
      'the directive that browsers ask first',
      { script: ['a.example'] },
      { 'script-src': ["'self'"], 'script-src-elem': ["'self'"] },
      "script-src 'self'; script-src-elem 'self' a.example",
    ],
    [
      'what frames fall back to',
      { frame: ['a.example'] },
      { 'default-src': ["'self'"], 'child-src': ['own.example'] },
      "default-src 'self'; child-src own.example; frame-src own.example a.example",
    ],
    [
      'a policy that says nothing of the kind',
      { img: ['a.example'] },
      { 'script-src': ["'self'"] },
      "script-src 'self'",
    ],
  ])('honours %s', (_case, hosts, given, policy) => {
    expect(all(hosts, given)).toBe(policy);
  });
});

/** The cookie of a visitor who has allowed one service, after a choice of everything or without one. */
function createServiceCookie(before: 'none' | undefined): string {
  const valid = normalizeConfig(config);
  const cookie = before === undefined ? '' : createCookie(before);
  const decision = readConsent({ cookie }, config);
  const context = { now: Date.now(), id: 'a', gpc: false, decision };
  const record = withAnswers({ [valid.categories.at(-1)!.id]: true })(valid, context);
  return `broadsheet-consent=${encodeRecord(record)}`;
}

describe('the head flag', () => {
  test('is at most 350 bytes, and has a SHA-256 source for a policy', async () => {
    const flag = consentHeadFlag(config);
    expect(flag.length).toBeLessThanOrEqual(350);
    expect(await consentHeadFlagHash(config)).toMatch(/^'sha256-[\w+/]{43}='$/);
  });

  test.each([
    ['nothing', '', 'undecided'],
    ['an answer', createCookie('none'), 'decided'],
    ['an answer to another revision', createCookie('none').replace('=1.1.', '=1.2.'), 'undecided'],
    [
      'another cookie',
      createCookie('none').replace('broadsheet-consent', 'xbs-consent'),
      'undecided',
    ],
    ['one service that was allowed alone', createServiceCookie(undefined), 'undecided'],
    ['a service that was allowed after an answer', createServiceCookie('none'), 'decided'],
    ['an old answer', 'broadsheet-consent=1.1.qm0000.x.all.a.b', 'undecided'],
  ])('agrees with the record for %s', (_case, cookie, said) => {
    const page = { cookie, documentElement: { dataset: {} as Record<string, string> } };
    new Function('document', consentHeadFlag(config))(page);
    expect(page.documentElement.dataset.broadsheetConsent).toBe(said);
  });
});
