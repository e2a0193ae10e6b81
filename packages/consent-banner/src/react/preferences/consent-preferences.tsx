'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { safeHref } from '@broadsheet/content';
import { lazy } from '@internal/react';
import type { Consent } from '../../core/consent.ts';
import { useConsent, useConsentStore } from '../provider/consent-provider.tsx';
import type { ConsentPreferencesProps } from './preferences-dialog.tsx';

/** The pages' consents that have preferences to open. */
export const withPreferences = new WeakSet<Consent>();

const lost = 'The settings could not be loaded. Please try again.';

const dialog = lazy(() => import('./preferences-dialog.tsx'));

/** Is called when a click is likely, by pointer or focus. A failure is no harm: opening tries again. */
export function prefetchDialog(): void {
  dialog.load(() => undefined, { without: () => undefined });
}

/**
 * The choice in detail, once in a page: it opens when a `ConsentSettingsLink` is followed. Renders a modal `<dialog>` while it is
 * open. When its code cannot be loaded, the page of `settingsHref` is opened instead; without one it says so, and the next click tries
 * again.
 */
export function ConsentPreferences(props: ConsentPreferencesProps) {
  const { view, show, config } = useConsent();
  const consent = useConsentStore();
  const [Dialog, setDialog] = useState<ComponentType<ConsentPreferencesProps> | null>(null);
  const [isLost, setIsLost] = useState(false);
  const isOpen = view === 'preferences';

  useEffect(() => {
    withPreferences.add(consent);
    return () => void withPreferences.delete(consent);
  }, [consent]);

  useEffect(() => {
    if (!isOpen || Dialog) return;
    dialog.load((module) => setDialog(() => module.PreferencesDialog), {
      without() {
        show('none');
        const url = safeHref(config.settingsHref);
        if (url) location.assign(url);
        else setIsLost(true);
      },
    });
  }, [isOpen, Dialog, show, config]);

  if (isLost && !isOpen && !Dialog) return <p role="alert">{props.labels?.lost ?? lost}</p>;
  return isOpen && Dialog ? <Dialog {...props} /> : null;
}
