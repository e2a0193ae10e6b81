import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ValidConsentConfig } from '../types.ts';
import { createRecord } from './choice.ts';
import { normalizeConfig } from './config.ts';
import { reconcile } from './reconcile.ts';
import { isNewer } from './merge-records.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from './record.ts';
import { withGrants } from './with-grants.ts';
import { deriveState, mayRun } from './state.ts';

const config: ValidConsentConfig = normalizeConfig({
  categories: [
    { id: 'analytics', label: 'Statistics', services: [{ id: 'counter', label: 'Counter' }] },
    { id: 'ads', label: 'Advertising' },
  ],
});
const ids = ['analytics', 'counter', 'ads'];

type Act =
  | { kind: 'choose'; tab: number; choice: 'all' | 'none' | string[] }
  | { kind: 'read' | 'open'; tab: number }
  | { kind: 'answer'; which: number }
  | { kind: 'clear' | 'plant' }
  | { kind: 'wait'; seconds: number };

const tab = fc.nat(1);
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('choose' as const),
    tab,
    choice: fc.oneof(fc.constantFrom('all' as const, 'none' as const), fc.subarray(ids)),
  }),
  fc.record({ kind: fc.constantFrom('read' as const, 'open' as const), tab }),
  fc.record({ kind: fc.constant('answer' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constantFrom('clear' as const, 'plant' as const) }),
  // Clocks jump, back too.
  fc.record({
    kind: fc.constant('wait' as const),
    seconds: fc.integer({ min: -86_400, max: 86_400 }),
  }),
);

/**
 * A visitor with two tabs of a site, a cookie, a server whose answers come late or never and set the cookie that was sent to it, and a
 * clock. The rules are those of the pages: the pure core alone.
 */
class Browser {
  now = Date.UTC(2026, 0, 1);
  jar: string[] = [];
  last: string | null = null;
  tabs: (ConsentRecord | null)[] = [null, null];
  /** What the server has not answered yet. */
  unanswered: string[] = [];
  writes = 0;
  /** What the visitor chose last, and has not had forgotten. */
  chosen: ConsentRecord | null = null;
  /** Whether somebody else has written into the jar since. */
  isPlanted = false;

  read(index: number): void {
    const stored = this.jar.flatMap((value) => decodeRecord(value, this.now) ?? []);
    const own = this.tabs[index];
    const last = decodeRecord(this.last, this.now);
    const known = own && last ? (isNewer(last, own) ? last : own) : (own ?? last);
    const record = reconcile(stored, stored.length > 0 ? known : null);
    this.tabs[index] = record;
    if (record && this.jar.some((value) => value !== encodeRecord(record))) this.write(record);
  }

  /** The order of the latest record that a page can see. */
  highest(): number {
    const seen = [...this.jar, this.last].flatMap((value) => decodeRecord(value, this.now) ?? []);
    return Math.max(0, ...[...seen, ...this.tabs].map((record) => record?.order ?? 0));
  }

  write(record: ConsentRecord): void {
    this.jar = [encodeRecord(record)];
    this.last = encodeRecord(record);
    this.writes += 1;
  }

  choose(index: number, choice: 'all' | 'none' | string[], id: string): void {
    this.read(index);
    const context = { now: this.now, id, gpc: false, order: this.highest() + 1 };
    const record = createRecord(
      config,
      typeof choice === 'string' ? choice : withGrants(choice),
      context,
    );
    this.tabs[index] = record;
    this.chosen = record;
    this.isPlanted = false;
    this.write(record);
    this.unanswered.push(encodeRecord(record));
  }

  /** The late `Set-Cookie` replaces what is in the jar, whatever that is. */
  answer(which: number): void {
    const [value] = this.unanswered.splice(which % Math.max(1, this.unanswered.length), 1);
    // An answer to nothing, or one that comes after everything was cleared, is of another story.
    if (value && this.jar.length > 0) this.jar = [value];
  }

  clear(): void {
    this.jar = [];
    this.last = null;
    this.unanswered = [];
    this.chosen = null;
    // The browser tells the pages.
    this.tabs.forEach((_, index) => this.read(index));
  }

  /** A sibling domain sets a cookie of the same name that grants everything, dated ahead. */
  plant(): void {
    const context = { now: this.now + 290_000, id: 'planted', gpc: true };
    if (this.jar.length === 0) return;
    this.jar.push(encodeRecord(createRecord(config, 'all', context)));
    this.isPlanted = true;
  }
}

const running = (record: ConsentRecord | null, now: number) => {
  const state = { ...deriveState(config, record, { gpc: false, now }), isRead: true };
  return ids.filter((id) => mayRun(config, state, id));
};

test('what is stored and what runs is the newest choice of the visitor, in 3,000 histories', () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 30 }), (history) => {
      const browser = new Browser();
      history.forEach((step, index) => {
        const before = browser.writes;
        if (step.kind === 'choose') browser.choose(step.tab, step.choice, `choice-${index}`);
        if (step.kind === 'open') {
          browser.tabs[step.tab] = null;
          browser.read(step.tab);
        }
        if (step.kind === 'read') browser.read(step.tab);
        if (step.kind === 'answer') browser.answer(step.which);
        if (step.kind === 'clear') browser.clear();
        if (step.kind === 'plant') browser.plant();
        if (step.kind === 'wait') browser.now += step.seconds * 1000;
        // No step writes more than to repair, and to choose.
        expect(browser.writes - before).toBeLessThanOrEqual(2);
        if (!('tab' in step)) return;
        const runs = running(browser.tabs[step.tab]!, browser.now);
        const chosen = running(browser.chosen, browser.now);
        const isRight = browser.isPlanted
          ? runs.every((id) => chosen.includes(id))
          : String(runs) === String(chosen);
        expect(isRight).toBe(true);
      });
      // Both tabs come to rest: reading again writes nothing.
      const read = () => [0, 1].forEach((index) => browser.read(index));
      read();
      read();
      const before = browser.writes;
      read();
      expect(browser.writes).toBe(before);
      expect(browser.tabs[0]?.choices).toEqual(browser.tabs[1]?.choices);
    }),
    { numRuns: 3000 },
  );
});
