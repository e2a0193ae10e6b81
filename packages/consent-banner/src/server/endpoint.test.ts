import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createRecord } from '../core/choice.ts';
import { normalizeConfig } from '../core/config.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from '../core/record.ts';
import type { ConsentConfig } from '../types.ts';
import { consentEndpoint, type ConsentReceipt } from './index.ts';

const config: ConsentConfig = {
  categories: [
    { id: 'analytics', label: 'Statistics' },
    { id: 'ads', label: 'Ads' },
  ],
};
const valid = normalizeConfig(config);
const now = Date.now();
const granted = createRecord(valid, 'all', { now, id: 'xyz', gpc: false });

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request('https://example.com/consent', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', origin: 'https://example.com', ...headers },
  });

const postRecord = (record: Partial<ConsentRecord>, receipt = '{}', cookie = '') =>
  post({ record: encodeRecord({ ...granted, ...record }), receipt }, { cookie });

const readSetCookie = (response: Response) =>
  decodeRecord(
    /broadsheet-consent=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1],
    Date.now(),
  );

describe('the order of choices', () => {
  test('the answer comes before the receipt is filed, and the filing goes to whoever waits for it', async () => {
    let file: () => void = () => undefined;
    const onReceipt = vi.fn<() => Promise<void>>(
      () =>
        new Promise((resolve) => {
          file = resolve;
        }),
    );
    const waitUntil = vi.fn<(filing: Promise<unknown>) => void>();
    const answer = await consentEndpoint(config, { onReceipt, waitUntil })(
      post({ choice: 'none' }),
    );
    expect(answer.status).toBe(303);
    await vi.waitFor(() => expect(onReceipt).toHaveBeenCalledOnce());
    file();
    await waitUntil.mock.calls[0]![0];
  });

  test('a record that is older than the one in the request is not set', async () => {
    const refusal = createRecord(valid, 'none', {
      now,
      id: 'no',
      gpc: false,
      order: granted.order + 1,
    });
    const cookie = `broadsheet-consent=${encodeRecord(refusal)}`;
    const late = await consentEndpoint(config)(postRecord({}, '{}', cookie));
    expect([late.status, late.headers.get('set-cookie')]).toEqual([204, null]);
    const next = await consentEndpoint(config)(
      postRecord({ order: refusal.order + 1 }, '{}', cookie),
    );
    expect(readSetCookie(next)?.choices.ads).toBe(true);
    const form = await consentEndpoint(config)(post({ choice: 'all' }, { cookie }));
    expect(readSetCookie(form)?.order).toBeGreaterThan(refusal.order);
  });

  test.each([
    ['ten minutes ahead', 600],
    ['a year ahead', 31_536_000],
    ['six years behind', -189_216_000],
    ['in 1971', -1_700_000_000],
  ])('a record of a clock that is %s holds from now on', async (_clock, seconds) => {
    const time = Math.floor(now / 1000) + seconds;
    const response = await consentEndpoint(config)(postRecord({ time, order: time }));
    expect(response.status).toBe(204);
    expect(Math.abs(readSetCookie(response)!.time - now / 1000)).toBeLessThan(10);
    expect(readSetCookie(response)?.order).toBe(time);
  });
});

describe('what a client sends', () => {
  test('counts as far as the configuration knows it', async () => {
    const ask = consentEndpoint(config);
    const response = await ask(
      postRecord({ method: 'none', choices: { ads: true, unknown: true, analytics: false } }),
    );
    expect(readSetCookie(response)).toMatchObject({
      method: 'custom',
      choices: { ads: true, analytics: false },
    });
    expect((await ask(postRecord({ revision: 999 }))).status).toBe(400);
  });

  const fields =
    'revision time order id method gpc choices regimes surface language visibleTextHash page persisted'.split(
      ' ',
    );
  const odd = fc.oneof(
    fc.anything(),
    fc.constantFrom('//', 'javascript:alert(1)', 'https://a.b/c?token=1#d', 'x'.repeat(9000)),
  );
  const receipts = fc.oneof(
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...fields, '__proto__')), odd),
    odd,
  );

  test('is filed by known fields of the right type and length', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(receipts, async (sent) => {
        const filed: ConsentReceipt[] = [];
        const filing: Promise<unknown>[] = [];
        await consentEndpoint(config, {
          onReceipt: (receipt) => filed.push(receipt),
          waitUntil: (task) => filing.push(task),
        })(postRecord({}, toText(sent)));
        await filing[0];
        for (const receipt of filed) {
          expect(Object.keys(receipt).toSorted()).toEqual(fields.toSorted());
          expect(Object.getPrototypeOf(receipt)).toBe(Object.prototype);
          expect(receipt.choices).toEqual(granted.choices);
          expect(receipt.page).toMatch(/^(https?:[^?#]*)?$/);
          expect(receipt.language).toMatch(/^[\w-]{0,35}$/);
          expect(typeof receipt.persisted).toBe('boolean');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is filed with the path of the page, without its query, on the origin of the site', async () => {
    const onReceipt = vi.fn<(receipt: ConsentReceipt) => void>();
    const referer = 'https://example.com/a?token=secret&mail=ada@example.com';
    await consentEndpoint(config, { onReceipt, origin: 'https://site.example' })(
      post({ choice: 'none' }, { referer, host: 'example.com' }),
    );
    await vi.waitFor(() =>
      expect(onReceipt.mock.calls[0]?.[0].page).toBe('https://site.example/a'),
    );
  });

  test('is read no further than the limit', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000).fill(97));
        if (sent > 1000) controller.close();
      },
    });
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
    };
    const request = new Request('https://example.com/consent', init as RequestInit);
    expect((await consentEndpoint(config)(request)).status).toBe(400);
    expect(sent).toBeLessThan(10);
  });

  test.each([
    ['application/x-www-form-urlencodedx', 400],
    ['application/x-www-form-urlencoded-other; a=b', 400],
    ['Application/X-WWW-Form-Urlencoded; charset=utf-8', 303],
  ])('as %s is answered by %i', async (type, status) => {
    const request = post({ choice: 'none' }, { 'content-type': type });
    expect((await consentEndpoint(config)(request)).status).toBe(status);
  });

  test.each([
    ['http://example.com', 'https://example.com/consent', 403],
    ['https://example.com', 'http://example.com/consent', 303],
  ])('from the origin %s to %s is answered by %i', async (origin, url, status) => {
    const request = new Request(url, {
      method: 'POST',
      body: new URLSearchParams({ choice: 'none' }),
      headers: { origin, host: 'example.com' },
    });
    expect((await consentEndpoint(config)(request)).status).toBe(status);
  });
});

function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{';
  }
}
