import { encodeRecord } from './core/record.ts';
import type { ConsentConfig, ConsentStorage } from './types.ts';

/** What the engineering blog asks: statistics, and a pixel that measures ads. */
export const blogConsent: ConsentConfig = {
  revision: 1,
  settingsHref: '#privacy',
  categories: [
    {
      id: 'necessary',
      label: 'Necessary',
      description: 'Keeps what you choose here, and nothing else.',
      regime: 'essential',
      cookies: [{ name: 'broadsheet-consent', purpose: 'Your choice', lifetime: '6 months' }],
    },
    {
      id: 'analytics',
      label: 'Statistics',
      description: 'Counts which stories are read, so that we write more of those.',
      services: [
        {
          id: 'counter',
          label: 'Page counter',
          provider: 'Babbage Statistics',
          href: '#babbage',
          description: 'Counts visits by page.',
          cookies: [{ name: '_count_*', purpose: 'Tells visits apart', lifetime: '13 months' }],
        },
      ],
    },
    {
      id: 'ads',
      label: 'Advertising',
      description: 'Tailors advertisements and measures whether they work.',
      saleOrShare: true,
      services: [
        {
          id: 'pixel',
          label: 'Measuring pixel',
          provider: 'Lovelace Media',
          description: 'Tells the network that you were here.',
        },
        { id: 'video', label: 'Video player', provider: 'Lumière Films' },
      ],
    },
  ],
};

/** The value of the cookie of a visitor who accepted everything. */
export function createCookieValue({
  revision = 1,
  daysAgo = 1,
}: {
  revision?: number;
  daysAgo?: number;
}) {
  const time = Math.floor(Date.now() / 1000) - daysAgo * 86_400;
  return encodeRecord({
    revision,
    time,
    order: time,
    id: 'k3j9x0aq',
    method: 'all',
    gpc: false,
    choices: { analytics: true, ads: true },
  });
}

/** A storage that holds what is given, for one page alone. */
export function createStorage(kept: string[], isBlocked = false): ConsentStorage {
  let values = kept;
  return {
    read: () => values,
    write(value, seconds) {
      if (!isBlocked) values = seconds > 0 ? [value] : [];
      return !isBlocked;
    },
  };
}
