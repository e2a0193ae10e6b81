// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsentConfig } from '../types.ts';
import { encodeRecord } from './record.ts';

const config: ConsentConfig = {
  categories: [
    { id: 'analytics', label: 'Statistics', cookies: [{ name: '_st_*' }] },
    { id: 'ads', label: 'Ads', cookies: [{ name: '_ad' }, { name: '_ad_*' }] },
  ],
};

/** The cookie of a visitor who has allowed statistics, and no advertisements. */
const time = Math.floor(Date.now() / 1000) - 60;
const kept = encodeRecord({
  revision: 1,
  time,
  order: time,
  id: 'a',
  method: 'custom',
  gpc: false,
  choices: { analytics: true, ads: false },
});

let loads: number;

beforeEach(() => {
  loads = 0;
  vi.resetModules();
  vi.doMock(import('./on-demand.ts'), async (importOriginal) => {
    loads += 1;
    return importOriginal();
  });
});

afterEach(() => {
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`;
  }
  localStorage.clear();
});

test.each([
  ['nothing of others', [], [], 0],
  ['cookies of what is allowed', ['_st_1'], [], 0],
  ['cookies that nobody names', ['own'], ['own'], 0],
  ['cookies of what is refused', ['_ad'], [], 1],
  ['keys of what is refused', [], ['_ad_2'], 1],
])(
  'a page with %s loads the code that deletes it only if it has to',
  async (_what, cookies, keys, times) => {
    for (const name of cookies) document.cookie = `${name}=1; Path=/`;
    for (const key of keys) localStorage.setItem(key, '1');
    document.cookie = `broadsheet-consent=${kept}; Path=/`;
    const { createConsent } = await import('./create-consent.ts');
    const end = createConsent(config).start();
    await vi.waitFor(() => expect(loads).toBe(times));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(loads).toBe(times);
    await vi.waitFor(() => expect(`${document.cookie} ${localStorage.length}`).not.toMatch(/_ad/));
    expect(document.cookie.includes('_st_1')).toBe(cookies.includes('_st_1'));
    end();
  },
);
