import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withRegimes } from '../core/config.ts';
import { enhanceConsent } from '../enhance/index.ts';
import { blogConsent, createStorage } from '../fixtures.ts';
import { ConsentBanner } from './banner/consent-banner.tsx';
import { ConsentEmbed } from './embed/consent-embed.tsx';
import { ConsentForm } from './form/consent-form.tsx';
import { OptOutNotice } from './opt-out/opt-out-notice.tsx';
import { TestPage, undecided } from './test-page.tsx';

// As after a deploy, or without a network. Vitest fails on a rejection that nobody handles.
vi.mock(import('../core/change-consent.ts'), () => {
  throw new Error('lost');
});

const config = { ...blogConsent, endpoint: '/consent' };
const optOutConfig = withRegimes(config, { ads: 'opt-out' });

/** What the browser sent natively, form by form. */
let sent: [string, string][][];

beforeEach(() => {
  sent = [];
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function submit(
    this: HTMLFormElement,
  ) {
    sent.push(Array.from(new FormData(this), ([name, value]) => [name, String(value)]));
  });
});

async function click(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

describe('when the code of a choice cannot be loaded', () => {
  test.each([
    ['Reject all', 'none'],
    ['Accept all', 'all'],
  ])('the banner posts the button %s to the endpoint', async (name, choice) => {
    render(
      <TestPage state={undecided} config={config}>
        <ConsentBanner returnTo="/a" />
      </TestPage>,
    );
    await click(name);
    expect(sent).toEqual([
      [
        ['return', '/a'],
        ['choice', choice],
      ],
    ]);
    expect(document.querySelectorAll('input[name="choice"]')).toHaveLength(0);
  });

  test('the form posts a refusal as a refusal, though a checkbox is checked', async () => {
    const onSubmit = vi.fn<() => void>();
    render(
      <TestPage state={undecided} config={config}>
        <ConsentForm onSubmit={onSubmit} />
      </TestPage>,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: /Advertising/ }));
    await click('Reject all');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContainEqual(['choice', 'none']);
    expect(sent[0]).not.toContainEqual(['choice', 'custom']);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('the form posts what is checked', async () => {
    render(
      <TestPage state={undecided} config={config}>
        <ConsentForm />
      </TestPage>,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: /Statistics/ }));
    await click('Save choices');
    expect(sent).toEqual([
      [
        ['grant', 'analytics'],
        ['grant', 'counter'],
        ['choice', 'custom'],
      ],
    ]);
  });

  test('the opt-out notice posts the opt-out', async () => {
    render(
      <TestPage state={undecided} config={optOutConfig}>
        <OptOutNotice />
      </TestPage>,
    );
    await click('Do Not Sell or Share My Personal Information');
    expect(sent).toEqual([[['choice', 'opt-out']]]);
  });

  test('an embed that is allowed for good is shown in this page', async () => {
    render(
      <TestPage state={undecided} config={config}>
        <ConsentEmbed for="video" title="A film" src="https://films.example/1" />
      </TestPage>,
    );
    await click('Always allow Video player');
    expect(document.activeElement).toBe(screen.getByTitle('A film'));
    expect(sent).toEqual([]);
  });

  test('nothing is sent where no endpoint takes it', async () => {
    render(
      <TestPage state={undecided} config={{ ...optOutConfig, endpoint: undefined }}>
        <ConsentBanner />
        <ConsentForm />
        <OptOutNotice />
      </TestPage>,
    );
    await click('Save choices');
    await click('Do Not Sell or Share My Personal Information');
    expect(sent).toEqual([]);
  });

  test('a page without React posts the pressed button', async () => {
    document.body.innerHTML = renderToString(
      <TestPage state={undecided} config={config}>
        <ConsentForm />
      </TestPage>,
    );
    enhanceConsent(config, { initialState: undecided, storage: createStorage([]) });
    fireEvent.click(screen.getByRole('checkbox', { name: /Advertising/ }));
    await click('Reject all');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContainEqual(['choice', 'none']);
  });
});
