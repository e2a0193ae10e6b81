import { describeConformance, findMarkupErrors } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ConsentBanner } from './consent-banner.tsx';
import { ConsentEmbed } from './consent-embed.tsx';
import { ConsentForm } from './consent-form.tsx';
import { ConsentGate } from './consent-gate.tsx';
import { ConsentPixel } from './consent-pixel.tsx';
import { ConsentProvider, useConsent } from './consent-provider.tsx';
import { readConsent } from './server/index.ts';
import { blogConsent, fixedStorage, recordFor } from './stories-data.ts';

const undecided = readConsent({}, blogConsent);
const granted = readConsent({ cookie: `broadsheet-consent=${recordFor({})}` }, blogConsent);

function Page({ state, children }: { state?: typeof granted; children: React.ReactNode }) {
  return (
    <ConsentProvider config={blogConsent} initialState={state}>
      {children}
    </ConsentProvider>
  );
}

describe('ConsentBanner', () => {
  describeConformance(
    (props: ComponentProps<typeof ConsentBanner>) => (
      <ConsentProvider config={blogConsent} initialState={undecided} storage={fixedStorage([])}>
        <ConsentBanner {...props} />
      </ConsentProvider>
    ),
    {},
  );

  test('is not in the HTML for who has chosen', () => {
    const html = renderToString(
      <Page state={granted}>
        <ConsentBanner />
      </Page>,
    );
    expect(html).not.toContain('<section');
    expect(html).not.toContain('<button type="submit"');
  });

  test('is there, and hidden, where nobody knows', () => {
    const html = renderToString(
      <Page>
        <ConsentBanner />
      </Page>,
    );
    expect(html).toContain('data-phase="unknown"');
    expect(html).toContain('Reject all');
  });

  test('has no way out but an answer', () => {
    render(
      <Page state={undecided}>
        <ConsentBanner />
      </Page>,
    );
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['Reject all', 'Accept all']);
  });
});

describe('gates', () => {
  test('are closed until it is known, and open on the server that knows', () => {
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
      const html = renderToString(<Page state={state}>{gate}</Page>);
      expect(html).toContain('closed');
      expect(html).not.toMatch(/pixel\.example|<iframe/);
    }
    const html = renderToString(<Page state={granted}>{gate}</Page>);
    expect(html).toContain('open');
    expect(html.match(/pixel\.example/g)).toHaveLength(1);
    expect(html).toContain('<iframe');
  });

  test('let nothing unsafe through, and nothing that is not configured', () => {
    const html = renderToString(
      <Page state={granted}>
        <ConsentPixel for="ads" src="javascript:alert(1)" />
        <ConsentGate for="unknown">open</ConsentGate>
        <ConsentGate for={[]}>open</ConsentGate>
      </Page>,
    );
    expect(html).toBe('');
  });

  test('stay closed where the server saw the signal and the browser does not tell scripts of it', () => {
    const headers = { cookie: `broadsheet-consent=${recordFor({})}`, 'sec-gpc': '1' };
    const { container } = render(
      <ConsentProvider
        config={blogConsent}
        initialState={readConsent(headers, blogConsent)}
        storage={fixedStorage([recordFor({})])}
      >
        <ConsentGate for="ads">ads</ConsentGate>
        <ConsentGate for="analytics">analytics</ConsentGate>
      </ConsentProvider>,
    );
    expect(container.textContent).toBe('analytics');
  });

  test('are closed without a provider, and say so to a developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    function Phase() {
      return <>{useConsent().phase}</>;
    }
    const { container } = render(<Phase />);
    expect(container.textContent).toBe('unknown');
    expect(warn).toHaveBeenCalledOnce();
  });
});

test('the form is valid HTML, and ticks nothing by itself', async () => {
  const html = renderToString(
    <Page state={undecided}>
      <ConsentForm returnTo="/cookies" />
    </Page>,
  );
  expect(await findMarkupErrors(html)).toEqual([]);
  expect(html).not.toContain('checked');
});
