import { findMarkupErrors } from '@internal/testing';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { granted, TestPage, undecided } from '../test-page.tsx';
import { ConsentForm } from './consent-form.tsx';

describe('ConsentForm', () => {
  test('is valid HTML, and checks nothing by itself', async () => {
    const html = renderToString(
      <TestPage state={undecided}>
        <ConsentForm returnTo="/cookies" />
      </TestPage>,
    );
    expect(await findMarkupErrors(html)).toEqual([]);
    expect(html).not.toContain('checked');
  });

  test('falls back to the default of every label that is not given', () => {
    const renderWith = (labels: object | null | undefined) =>
      renderToString(
        <TestPage state={granted}>
          <ConsentForm labels={labels as undefined} />
        </TestPage>,
      );
    const names = ['acceptAll', 'rejectAll', 'save', 'chosen', 'allow', 'always', 'services'];
    const missing = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(renderWith(missing)).toBe(renderWith(undefined));
    expect(renderWith(null)).toBe(renderWith(undefined));
    expect(renderWith({ save: 'Keep' })).toContain('Keep');
  });

  test('says when the visitor chose, in English where the locale is invalid', () => {
    const renderIn = (locale: string) =>
      renderToString(
        <TestPage state={granted}>
          <ConsentForm locale={locale} />
        </TestPage>,
      );
    expect(renderIn('en-US')).toContain('You chose on');
    expect(renderIn('no such locale')).toBe(renderIn('en-US'));
  });
});
