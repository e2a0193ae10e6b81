import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { blogConsent } from '../../fixtures.ts';
import { TestPage, undecided } from '../test-page.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';

test('the settings link passes its attributes on, and leads to the page', () => {
  render(
    <TestPage state={undecided}>
      <ConsentSettingsLink href="/cookies" className="given" data-given="yes" />
    </TestPage>,
  );
  const link = screen.getByRole('link', { name: 'Cookie settings' });
  expect(link.getAttribute('href')).toBe('/cookies');
  expect(link.className).toBe('given');
  expect(link.dataset.given).toBe('yes');
});

test('the settings link is a button where the URL is unsafe', () => {
  render(
    <TestPage state={undecided}>
      <ConsentSettingsLink href="javascript:alert(1)" />
    </TestPage>,
  );
  expect(screen.getByRole('button', { name: 'Cookie settings' })).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
});

test('the settings link warns in development where it has nothing to open', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  render(
    <TestPage state={undecided} config={{ ...blogConsent, settingsHref: undefined }}>
      <ConsentSettingsLink />
    </TestPage>,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(warn.mock.calls.join()).toContain('Render ConsentPreferences');
  warn.mockRestore();
});
