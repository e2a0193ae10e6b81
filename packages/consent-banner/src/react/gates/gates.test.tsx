import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import { readConsent } from '../../server/index.ts';
import { ConsentEmbed } from '../embed/consent-embed.tsx';
import { ConsentProvider, useConsent } from '../provider/consent-provider.tsx';
import { granted, TestPage, undecided } from '../test-page.tsx';
import { ConsentGate } from './consent-gate.tsx';
import { ConsentPixel } from './consent-pixel.tsx';

describe('gates', () => {
  test('are closed until the choice is known, and open on the server that knows it', () => {
    const gate = (
      <>
        <ConsentGate for={['analytics', 'ads']} fallback="closed">
          open
        </ConsentGate>
        <ConsentPixel for="pixel" src="https://pixel.example/a.gif" />
        <ConsentEmbed for="video" title="A film" src="https://films.example/1" />
      </>
    );
    for (const state of [undefined, undecided]) {
      const html = renderToString(<TestPage state={state}>{gate}</TestPage>);
      expect(html).toContain('closed');
      expect(html).not.toMatch(/pixel\.example|<iframe/);
    }
    const html = renderToString(<TestPage state={granted}>{gate}</TestPage>);
    expect(html).toContain('open');
    expect(html.match(/pixel\.example/g)).toHaveLength(1);
    expect(html).toContain('<iframe');
  });

  test('let nothing unsafe through, and nothing that is not configured', () => {
    const html = renderToString(
      <TestPage state={granted}>
        <ConsentPixel for="ads" src="javascript:alert(1)" />
        <ConsentGate for="unknown">open</ConsentGate>
        <ConsentGate for={[]}>open</ConsentGate>
      </TestPage>,
    );
    expect(html).toBe('');
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
