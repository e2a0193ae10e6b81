import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeRecord, encodeRecord } from '../../core/record.ts';
import { enhanceConsent } from '../../enhance/index.ts';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import type { ConsentStorage } from '../../types.ts';
import { ConsentBanner } from '../banner/consent-banner.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { undecided } from '../test-page.tsx';
import { ConsentForm } from './consent-form.tsx';

let storage: ConsentStorage;
let changed: () => void;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const kept = createStorage([]);
  storage = {
    ...kept,
    watch(callback) {
      changed = callback;
      return () => undefined;
    },
  };
});

afterEach(() => vi.useRealTimers());

const page = () => (
  <ConsentProvider config={blogConsent} initialState={undecided} storage={storage}>
    <ConsentBanner />
    <ConsentForm />
  </ConsentProvider>
);

/** A choice of another tab. */
function chooseElsewhere(choices: Record<string, boolean>): void {
  const value = createCookieValue({ daysAgo: 0 });
  const record = decodeRecord(value, Date.now())!;
  const elsewhere = { ...record, id: 'other', order: record.order + 100, choices };
  storage.write(encodeRecord(elsewhere), 1000);
  act(() => changed());
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const press = (name: string) => {
  const [button] = screen.getAllByRole('button', { name });
  act(() => void fireEvent.click(button!));
};

describe.each(['React', 'no React'])('a draft in a page with %s', (kind) => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());
  beforeEach(() => {
    if (kind === 'React') return void render(page());
    document.body.innerHTML = renderToString(page());
    ({ stop } = enhanceConsent(blogConsent, { initialState: undecided, storage }));
  });

  test('stays when the confirmation runs out', async () => {
    press('Accept all');
    expect(box(/Advertising/).checked).toBe(true);
    fireEvent.click(box(/Advertising/));
    await act(() => vi.advanceTimersByTimeAsync(25_000));
    expect(box(/Advertising/).checked).toBe(false);
    press('Save choices');
    expect(decodeRecord(storage.read()?.[0], Date.now())?.choices.ads).toBe(false);
  });

  test('stays when another tab chooses, box by box', () => {
    fireEvent.click(box(/Advertising/));
    chooseElsewhere({ analytics: true, ads: false });
    expect(box(/Advertising/).checked).toBe(true);
    expect(box(/Statistics/).checked).toBe(false);
  });

  test('stays when another tab chooses while a choice of this one is being confirmed', () => {
    press('Reject all');
    fireEvent.click(box(/Advertising/));
    chooseElsewhere({ analytics: true, ads: false });
    expect(box(/Advertising/).checked).toBe(true);
    expect(box(/Statistics/).checked).toBe(false);
  });

  test('that was never begun follows what another tab chooses', () => {
    chooseElsewhere({ analytics: true, ads: false });
    expect(box(/Statistics/).checked).toBe(true);
  });

  test('is replaced by what the visitor chooses in this page', () => {
    fireEvent.click(box(/Advertising/));
    press('Reject all');
    expect(box(/Advertising/).checked).toBe(false);
  });
});
