import { describeConformance } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { blogConsent } from '../../fixtures.ts';
import { granted, TestPage, undecided } from '../test-page.tsx';
import { ConsentBanner } from './consent-banner.tsx';

describe('ConsentBanner', () => {
  describeConformance(
    (props: ComponentProps<typeof ConsentBanner>) => (
      <TestPage state={undecided}>
        <ConsentBanner {...props} />
      </TestPage>
    ),
    { policy: { label: 'Cookie policy', href: '/cookies' }, headingLevel: 2, returnTo: '/' },
    {
      labels: {
        acceptAll: undefined,
        rejectAll: undefined,
        choose: undefined,
        saved: undefined,
        notSaved: undefined,
        change: undefined,
        reasons: undefined,
      },
    },
  );

  test('is not in the HTML for a visitor who has chosen', () => {
    const html = renderToString(
      <TestPage state={granted}>
        <ConsentBanner />
      </TestPage>,
    );
    expect(html).not.toContain('<section');
    expect(html).not.toContain('<button type="submit"');
  });

  test('is in the HTML, and hidden, where nobody has read the cookie', () => {
    const html = renderToString(
      <TestPage>
        <ConsentBanner />
      </TestPage>,
    );
    expect(html).toContain('data-phase="unknown"');
    expect(html).toContain('Reject all');
  });

  test('has no button but the two answers', () => {
    render(
      <TestPage state={undecided}>
        <ConsentBanner />
      </TestPage>,
    );
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['Reject all', 'Accept all']);
  });

  test('says why it asks again, whatever reasons are given', () => {
    const expired = { ...undecided, reason: 'expired' } as const;
    for (const [reasons, text] of [
      [undefined, 'We ask again: your answer has run out.'],
      [{ expired: undefined, revision: 'New' }, 'We ask again: your answer has run out.'],
      [{ expired: 'Six months are over.' }, 'Six months are over.'],
    ] as const) {
      const html = renderToString(
        <TestPage state={expired} config={blogConsent}>
          <ConsentBanner labels={{ reasons }} />
        </TestPage>,
      );
      expect(html).toContain(text);
    }
  });
});
