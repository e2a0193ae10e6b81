import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { blogConsent } from '../../fixtures.ts';
import { TestPage, undecided } from '../test-page.tsx';
import { ConsentPreferences } from './consent-preferences.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';

vi.mock(import('./preferences-dialog.tsx'), () => {
  throw new Error('lost');
});

const page = (
  <TestPage state={undecided} config={{ ...blogConsent, settingsHref: undefined }}>
    <ConsentSettingsLink />
    <ConsentPreferences />
  </TestPage>
);

function open(): void {
  act(() => void fireEvent.click(screen.getByRole('button', { name: 'Cookie settings' })));
}

test('the settings say so where they cannot be loaded and no page is named', async () => {
  render(page);
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('try again');
});
