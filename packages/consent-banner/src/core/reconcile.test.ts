import { describe, expect, test } from 'vitest';
import { reconcile } from './reconcile.ts';
import type { ConsentRecord } from './record.ts';

const granted: ConsentRecord = {
  revision: 1,
  time: 1_700_000_000,
  order: 1_700_000_000,
  id: 'granted',
  method: 'all',
  gpc: false,
  choices: { ads: true },
};
const refused: ConsentRecord = {
  ...granted,
  order: granted.order + 1,
  id: 'refused',
  method: 'none',
  choices: { ads: false },
};
const grantedAgain: ConsentRecord = { ...granted, order: refused.order + 1, id: 'again' };

describe('of what is stored and what the page knows', () => {
  test.each<[string, ConsentRecord[], ConsentRecord | null, ConsentRecord | null]>([
    ['what is stored counts where nothing is known', [granted], null, granted],
    ['what is known counts where nothing is stored', [], refused, refused],
    ['an older record never replaces a newer refusal', [granted], refused, refused],
    ['an older record never replaces a newer grant', [refused], grantedAgain, grantedAgain],
    ['a newer record of another tab counts', [refused], granted, refused],
    [
      'a late leftover beside the newest is passed over',
      [refused, grantedAgain],
      grantedAgain,
      grantedAgain,
    ],
    [
      'a newer grant beside the record that is known was planted',
      [refused, { ...grantedAgain, order: refused.order + 290 }],
      refused,
      { ...grantedAgain, order: refused.order + 290, choices: { ads: false } },
    ],
    [
      'a tampered copy grants nothing more',
      [{ ...refused, choices: { ads: true } }],
      refused,
      refused,
    ],
    ['nothing is nothing', [], null, null],
  ])('%s', (_what, stored, known, counts) => {
    expect(reconcile(stored, known)).toEqual(counts);
  });
});
