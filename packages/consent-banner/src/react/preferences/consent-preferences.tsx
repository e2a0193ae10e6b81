'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { useConsent, useConsentStore } from './consent-provider.tsx';
import type { Consent } from './core/create-consent.ts';
import type { ConsentPreferencesProps } from './preferences-dialog.tsx';

/** The pages' consents that have preferences to open. */
export const dialogs = new WeakSet<Consent>();

/**
 * Loads the dialog, which is no part of the page until somebody is about to open it.
 */
export const loadDialog = () => import('./preferences-dialog.tsx').catch(() => undefined);

/**
 * The choice in detail, to be placed once in a page: it opens when a `ConsentSettingsLink` is followed. Renders a `<dialog>` while it is open.
 * When it cannot be loaded, the page of `settingsHref` is opened instead.
 */
export function ConsentPreferences(props: ConsentPreferencesProps) {
  const { view, show, config } = useConsent();
  const consent = useConsentStore();
  const [Dialog, setDialog] = useState<ComponentType<ConsentPreferencesProps> | null>(null);
  const isWanted = view === 'preferences';

  useEffect(() => {
    dialogs.add(consent);
    return () => void dialogs.delete(consent);
  }, [consent]);

  useEffect(() => {
    if (!isWanted || Dialog) return;
    void loadDialog().then((module) => {
      if (module) return setDialog(() => module.PreferencesDialog);
      show('none');
      if (config.settingsHref) location.assign(config.settingsHref);
      return undefined;
    });
  }, [isWanted, Dialog, show, config]);

  return isWanted && Dialog ? <Dialog {...props} /> : null;
}
