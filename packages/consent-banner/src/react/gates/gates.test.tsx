import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import { decodeRecord, encodeRecord } from '../../core/record.ts';
import { readConsent } from '../../server/index.ts';
import { ConsentEmbed } from '../embed/consent-embed.tsx';
import { ConsentProvider, useConsent } from '../provider/consent-provider.tsx';
import { granted, TestPage, undecided } from '../test-page.tsx';
import { ConsentGate } from './consent-gate.tsx';
import { ConsentPixel } from './consent-pixel.tsx';

describe('gates', () => {
  const gates = (
    <>
      <ConsentGate for={['analytics', 'ads']} fallback="closed">
        <b>open</b>
      </ConsentGate>
      <ConsentPixel for="pixel" src="https://pixel.example/a.gif" />
      <ConsentEmbed for="video" title="A film" src="https://films.example/1" />
    </>
  );

  test('are closed in the HTML of a visitor who has not chosen', () => {
    for (const state of [undefined, undecided]) {
      const html = renderToString(<TestPage state={state}>{gates}</TestPage>);
      expect(html).toContain('closed');
      expect(html).not.toMatch(/pixel\.example|<iframe/);
    }
  });

  test('are open in the HTML of a visitor who has consented for browsers without JavaScript alone', () => {
    const html = renderToString(<TestPage state={granted}>{gates}</TestPage>);
    const withoutScripts = html.match(/<noscript[^]*?<\/noscript>/g)?.join('');
    for (const part of ['<b>open</b>', 'pixel.example', '<iframe']) {
      expect(withoutScripts).toContain(part);
      expect(html.replaceAll(/<noscript[^]*?<\/noscript>/g, '')).not.toContain(part);
    }
  });

  test.each([
    ['refused', false],
    ['consented', true],
  ])('follow the browser’s own cookie, whatever the server knew: %s', (_what, hasConsented) => {
    const refused = encodeRecord({
      ...decodeRecord(createCookieValue({ daysAgo: 300 }), Date.now())!,
      time: Math.floor(Date.now() / 1000) - 86_400,
      choices: { analytics: false, ads: false },
    });
    const storage = createStorage([hasConsented ? createCookieValue({}) : refused]);
    const seen: boolean[] = [];
    function Watch() {
      seen.push(useConsent().allows('ads'));
      return null;
    }
    const { container } = render(
      <ConsentProvider config={blogConsent} initialState={granted} storage={storage}>
        {gates}
        <Watch />
      </ConsentProvider>,
    );
    expect(container.querySelector('b') !== null).toBe(hasConsented);
    expect(container.querySelector('iframe') !== null).toBe(hasConsented);
    expect(seen[0]).toBe(false);
    expect(seen.includes(true)).toBe(hasConsented);
  });

  test('let nothing unsafe through, and nothing that is not configured, of which they warn', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const html = renderToString(
      <TestPage state={granted}>
        <ConsentPixel for="ads" src="javascript:alert(1)" />
        <ConsentGate for="unknown">open</ConsentGate>
        <ConsentGate for={[]}>open</ConsentGate>
      </TestPage>,
    );
    expect(html).toBe('');
    expect(warn.mock.calls.join()).toContain('add the category or service: unknown');
  });

  test('stay closed where the server saw the signal and the browser hides it from scripts', () => {
    const headers = { cookie: `broadsheet-consent=${createCookieValue({})}`, 'sec-gpc': '1' };
    const { container } = render(
      <ConsentProvider
        config={blogConsent}
        initialState={readConsent(headers, blogConsent)}
        storage={createStorage([createCookieValue({})])}
      >
        <ConsentGate for="ads">ads</ConsentGate>
        <ConsentGate for="analytics">analytics</ConsentGate>
      </ConsentProvider>,
    );
    expect(container.textContent).toBe('analytics');
  });

  test('are closed without a provider, and warn in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    function Phase() {
      return <>{useConsent().phase}</>;
    }
    const { container } = render(<Phase />);
    expect(container.textContent).toBe('unknown');
    expect(warn).toHaveBeenCalledOnce();
  });
});
