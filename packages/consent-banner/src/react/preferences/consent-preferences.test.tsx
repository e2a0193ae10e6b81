import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { blogConsent } from '../../fixtures.ts';
import { TestPage, undecided } from '../test-page.tsx';
import { ConsentPreferences } from './consent-preferences.tsx';
// Loaded ahead, so that nothing waits for it.
import './preferences-dialog.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  HTMLDialogElement.prototype.close ??= () => undefined;
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

test.each([
  ['stays open after a selection that is dragged out of it', 'heading', true],
  ['is closed by a click beside it', 'dialog', false],
] as const)('the dialog %s', async (_what, pressed, isOpen) => {
  render(page);
  open();
  const dialog = await screen.findByRole('dialog', { hidden: true });
  const heading = screen.getByRole('heading', { name: 'Your choices', hidden: true });
  fireEvent.pointerDown(pressed === 'heading' ? heading : dialog);
  fireEvent.click(dialog);
  expect(screen.queryByRole('dialog', { hidden: true }) !== null).toBe(isOpen);
});
