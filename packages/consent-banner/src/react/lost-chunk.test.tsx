import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withRegimes } from '../core/config.ts';
import { decodeRecord } from '../core/record.ts';
import { enhanceConsent, type EnhancedConsent } from '../enhance/index.ts';
import { blogConsent, createCookieValue, createStorage } from '../fixtures.ts';
import { readConsent } from '../server/index.ts';
import type { ConsentConfig, ConsentStorage } from '../types.ts';
import { ConsentBanner } from './banner/consent-banner.tsx';
import { ConsentEmbed } from './embed/consent-embed.tsx';
import { ConsentForm } from './form/consent-form.tsx';
import { ConsentGate } from './gates/consent-gate.tsx';
import { OptOutNotice } from './opt-out/opt-out-notice.tsx';
import { PreferencesDialog } from './preferences/preferences-dialog.tsx';
import { ConsentProvider } from './provider/consent-provider.tsx';

// As after a deploy, or without a network: Firefox never asks again for a module that failed once. Vitest fails on a rejection that
// nobody handles.
const lost = vi.hoisted(() => () => {
  throw new Error('lost');
});
vi.mock(import('../core/on-demand.ts'), lost);
vi.mock(import('./gates/run-granted.ts'), lost);

let storage: ConsentStorage;
let sent: URLSearchParams[];
let enhanced: EnhancedConsent | undefined;

beforeEach(() => {
  storage = createStorage([]);
  sent = [];
  // One that is late belongs to its own test.
  const into = sent;
  vi.stubGlobal('fetch', (_url: string, { body }: { body: URLSearchParams }) => {
    into.push(body);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  HTMLDialogElement.prototype.close ??= () => undefined;
});

afterEach(() => {
  enhanced?.stop();
  vi.unstubAllGlobals();
});

const choices = {
  all: { analytics: true, ads: true },
  none: { analytics: false, ads: false },
  custom: { analytics: true, ads: false },
};

const surfaces: Record<string, ReactNode> = {
  banner: <ConsentBanner />,
  form: <ConsentForm />,
  dialog: <PreferencesDialog />,
};
const buttons = { all: 'Accept all', none: 'Reject all', custom: 'Save choices' };
const ads = /Advertising/;

const cases = Object.keys(surfaces).flatMap((surface) =>
  (Object.keys(choices) as (keyof typeof choices)[])
    .filter((choice) => surface !== 'banner' || choice !== 'custom')
    .flatMap((choice) =>
      [true, false].flatMap((hasEndpoint) =>
        [false, true].map((withoutReact) => ({ surface, choice, hasEndpoint, withoutReact })),
      ),
    )
    .filter(({ withoutReact }) => !withoutReact || surface !== 'dialog'),
);

describe('when no lazy code can be loaded', () => {
  test.each(cases)(
    'what is pressed is stored at once: $surface, $choice, endpoint $hasEndpoint, without React $withoutReact',
    async ({ surface, choice, hasEndpoint, withoutReact }) => {
      show(surfaces[surface], {
        config: { ...blogConsent, ...(hasEndpoint && { endpoint: '/consent' }) },
        withoutReact,
      });
      if (choice === 'custom')
        fireEvent.click(screen.getByRole('checkbox', { name: /Statistics/, hidden: true }));
      // A box that is ticked has no part in a refusal.
      else if (surface !== 'banner')
        fireEvent.click(screen.getByRole('checkbox', { name: ads, hidden: true }));
      act(
        () =>
          void fireEvent.click(screen.getByRole('button', { name: buttons[choice], hidden: true })),
      );
      expect(readChoices()).toEqual(choices[choice]);
      await settle();
      expect(readChoices()).toEqual(choices[choice]);
      await vi.waitFor(() =>
        expect(sent.map((body) => body.get('record'))).toEqual(hasEndpoint ? storage.read() : []),
      );
    },
  );

  test.each([true, false])('an opt-out is stored at once, endpoint %s', async (hasEndpoint) => {
    const config = withRegimes(blogConsent, { ads: 'opt-out' });
    show(<OptOutNotice />, {
      config: { ...config, ...(hasEndpoint && { endpoint: '/consent' }) },
    });
    act(() => void fireEvent.click(screen.getByRole('button', { name: /Do Not Sell/ })));
    expect(readChoices()).toEqual({ ads: false });
    expect(document.activeElement).toBe(screen.getByRole('status'));
    await settle();
    await vi.waitFor(() => expect(sent).toHaveLength(hasEndpoint ? 1 : 0));
  });

  test('an embed that is allowed for good is stored at once', async () => {
    show(<ConsentEmbed for="video" title="A film" src="https://films.example/1" />, {});
    act(
      () => void fireEvent.click(screen.getByRole('button', { name: /Always allow Video player/ })),
    );
    expect(readChoices()).toEqual({ video: true });
    expect(document.activeElement).toBe(screen.getByTitle('A film'));
    await settle();
  });

  const day = 86_400;
  test.each([
    ['an older grant', createCookieValue({})],
    ['a newer grant', createCookieValue({ daysAgo: -1 })],
    ['two grants', createCookieValue({}), createCookieValue({ daysAgo: 2 })],
  ])('a refusal that stands beside %s opens nothing', async (_what, ...others) => {
    const kept: string[] = [];
    // Such as cookies of other paths, which no page can replace.
    storage = {
      read: () => [...others, ...kept],
      write: (value) => kept.splice(0, 1, value).length >= 0,
    };
    const page = (
      <>
        <ConsentForm />
        <ConsentGate for="ads">open</ConsentGate>
      </>
    );
    show(page, {});
    await settle();
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Reject all' })));
    for (const event of ['focus', 'pageshow']) {
      act(() => void dispatchEvent(new Event(event)));
      await settle();
      expect(screen.queryByText('open')).toBeNull();
    }
    cleanup();
    show(page, {});
    await settle();
    expect(screen.queryByText('open')).toBeNull();
    expect(decodeRecord(kept[0], Date.now() + day * 1000)?.choices).toEqual(choices.none);
  });

  test('a withdrawal is stored at once, and stops what has run', async () => {
    storage = createStorage([createCookieValue({})]);
    document.cookie = '_count_1=1';
    show(<ConsentForm />, {});
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Reject all' })));
    expect(readChoices()).toEqual(choices.none);
    await settle();
    document.cookie = '_count_1=; Max-Age=0';
  });
});

function show(
  page: ReactNode,
  {
    config = blogConsent,
    withoutReact = false,
  }: { config?: ConsentConfig; withoutReact?: boolean },
): void {
  const initialState = readConsent({}, config);
  const tree = (
    <ConsentProvider config={config} initialState={initialState} storage={storage}>
      {page}
    </ConsentProvider>
  );
  if (!withoutReact) return void render(tree);
  document.body.innerHTML = renderToString(tree);
  enhanced = enhanceConsent(config, { initialState, storage });
}

function readChoices() {
  const [value, ...others] = storage.read() ?? [];
  expect(others).toEqual([]);
  return decodeRecord(value, Date.now())?.choices;
}

/** Until lazy code has failed to come, and what waits for it has run. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}
