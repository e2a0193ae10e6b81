// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsentConfig, ConsentStorage } from '../types.ts';
import type { Consent } from './consent.ts';
import { createConsent } from './create-consent.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from './record.ts';
import { chainedStorage, localStorageStorage } from './storage/storages.ts';
import { cookieStorage } from './storage/cookie-storage.ts';
import { findStoredData } from './storage/find-stored-data.ts';
import { normalizeConfig } from './config.ts';

const config: ConsentConfig = {
  categories: [
    { id: 'analytics', label: 'Statistics', cookies: [{ name: '_ga' }, { name: '_st_*' }] },
    {
      id: 'ads',
      label: 'Ads',
      saleOrShare: true,
      cookies: [{ name: '_ga' }, { name: '_ad_*' }, { name: 'broadsheet-*' }],
    },
  ],
};

let ends: (() => void)[];

beforeEach(() => {
  ends = [];
  localStorage.clear();
});

afterEach(() => {
  for (const end of ends) end();
  document.body.innerHTML = '';
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`;
  }
});

function start(given = config, storage?: ConsentStorage): Consent {
  const consent = createConsent(given, { storage });
  ends.push(consent.start());
  return consent;
}

const kept = () =>
  decodeRecord(/broadsheet-consent=([^;]*)/.exec(document.cookie)?.[1], Date.now());

describe('the consent of a page', () => {
  test('is shared by all roots of it at once, without an event of the browser', async () => {
    const [first, second] = [start(), start()];
    await first.decide('all');
    expect(second.allows('ads')).toBe(true);
    await second.decide('none');
    expect(first.allows('ads')).toBe(false);
  });

  test('is withdrawn though a listener throws', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const consent = start();
    await consent.decide('all');
    const listener = vi.fn<() => void>();
    const onRevoke = vi.fn<() => void>();
    consent.subscribe(() => {
      throw new Error('mine');
    });
    consent.subscribe(listener);
    consent.onReceipt(() => {
      throw new Error('mine too');
    });
    consent.markAsRun('ads', onRevoke);
    await consent.decide('none');
    expect(listener).toHaveBeenCalled();
    expect(onRevoke).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  test('keeps the newest choice when a late answer of the server brings back an older one', async () => {
    const consent = start();
    await consent.decide('all');
    const granted = encodeRecord(kept()!);
    await consent.decide('none');
    document.cookie = `broadsheet-consent=${granted}; Path=/`;
    dispatchEvent(new Event('focus'));
    expect(consent.allows('ads')).toBe(false);
    expect(kept()?.choices.ads).toBe(false);
    // On the next page too, which knows of nothing.
    document.cookie = `broadsheet-consent=${granted}; Path=/`;
    expect(start().allows('ads')).toBe(false);
    expect(kept()?.choices.ads).toBe(false);
  });

  test('is asked for anew when the cookie was deleted, and takes any choice then', async () => {
    const consent = start();
    await consent.decide('none');
    document.cookie = 'broadsheet-consent=; Max-Age=0; Path=/';
    const next = start();
    expect(next.getState().phase).toBe('undecided');
    await next.decide('all');
    expect(start().allows('ads')).toBe(true);
  });

  test.each([202_511_301_200, Number.MAX_SAFE_INTEGER, 0])(
    'of the revision %i is read again',
    async (revision) => {
      await start({ ...config, revision }).decide('all');
      expect(start({ ...config, revision }).allows('ads')).toBe(true);
    },
  );

  test('of a clock that was fast holds on, and is written once', async () => {
    vi.useFakeTimers({ now: Date.now() + 86_400_000 });
    const deciding = start().decide('all');
    vi.useRealTimers();
    await deciding;
    const write = vi.spyOn(Document.prototype, 'cookie', 'set');
    const consent = start();
    for (let time = 0; time < 9; time += 1) dispatchEvent(new Event('focus'));
    expect(consent.allows('ads')).toBe(true);
    expect(write.mock.calls.length).toBeLessThan(60);
    write.mockRestore();
  });
});

describe('where the cookie cannot be read', () => {
  const optOut: ConsentConfig = {
    categories: [{ id: 'ads', label: 'Ads', regime: 'opt-out' }],
  };

  test.each([
    '<img name="cookie">',
    '<form name="cookie"></form>',
    '<object name="cookie"></object>',
  ])('a refusal is read past %s', async (html) => {
    await start(optOut).decide('none');
    document.body.innerHTML = html;
    expect(start(optOut).allows('ads')).toBe(false);
    await start(optOut).decide('all');
    document.body.innerHTML = '';
    expect(kept()?.choices.ads).toBe(true);
  });

  test('what runs until a no is closed, until the visitor chooses', async () => {
    const storage: ConsentStorage = { read: () => null, write: () => false };
    const consent = start(optOut, storage);
    expect(consent.allows('ads')).toBe(false);
    await consent.decide('all');
    expect([consent.allows('ads'), consent.getState().persisted]).toEqual([true, false]);
  });
});

describe('several stored records', () => {
  const record: ConsentRecord = {
    revision: 1,
    time: Math.floor(Date.now() / 1000) - 100,
    order: 1,
    id: 'a',
    method: 'all',
    gpc: false,
    choices: { analytics: true, ads: true },
  };

  test('come to rest in chained storages, each of which tells of every write', () => {
    const listeners = new Set<() => void>();
    let writes = 0;
    const telling = (storage: ConsentStorage): ConsentStorage => ({
      ...storage,
      write(value, seconds) {
        writes += 1;
        if (writes > 100) throw new Error('endless');
        const isKept = storage.write(value, seconds);
        for (const listener of listeners) queueMicrotask(listener);
        return isKept;
      },
      watch(changed) {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    });
    document.cookie = `broadsheet-consent=${encodeRecord(record)}; Path=/`;
    const local = localStorageStorage();
    local.write(encodeRecord({ ...record, id: 'b', order: 2, choices: { ads: false } }), 1000);
    const storage = chainedStorage(telling(cookieStorage(normalizeConfig(config))), telling(local));
    expect(start(config, storage).allows('ads')).toBe(false);
    expect(storage.read()).toHaveLength(1);
    expect(writes).toBeLessThan(5);
  });

  test('are left alone when one of them withstands', () => {
    const write = vi.fn<ConsentStorage['write']>(() => true);
    const values = [record, { ...record, id: 'b', choices: { ads: false } }].map(encodeRecord);
    const consent = start(config, { read: () => values, write });
    for (let time = 0; time < 99; time += 1) dispatchEvent(new Event('focus'));
    expect(write).toHaveBeenCalledOnce();
    expect(consent.allows('ads')).toBe(false);
  });
});

test('of what others have stored what is refused is found, and not what something allowed names too', () => {
  for (const name of ['_ga', '_ad_1', '_st_1', 'own', 'broadsheet-consent']) {
    document.cookie = `${name}=1; Path=/`;
    localStorage.setItem(name, '1');
  }
  const find = (...allowed: string[]) => {
    const { cookies, keys } = findStoredData(normalizeConfig(config), (id) => allowed.includes(id));
    expect(keys.map(([, key]) => key).toSorted()).toEqual(cookies.toSorted());
    return cookies.toSorted();
  };
  expect(find('analytics')).toEqual(['_ad_1']);
  expect(find('ads')).toEqual(['_st_1']);
  expect(find()).toEqual(['_ad_1', '_ga', '_st_1']);
  expect(find('analytics', 'ads')).toEqual([]);
});
