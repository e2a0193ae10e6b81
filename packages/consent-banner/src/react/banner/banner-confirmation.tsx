'use client';

import { useEffect, useRef, type ElementType } from 'react';
import { savedFragment, type ConfirmationLabels } from '../../view/confirmation.ts';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { useConsent } from '../provider/consent-provider.tsx';
import * as styles from './consent-banner.css.ts';

interface BannerConfirmationProps {
  labels: Required<ConfirmationLabels> & { change: string };
  linkComponent: ElementType;
}

/**
 * Confirms the choice, and leads back to it. Renders an `<output>`, which is in the accessibility tree from the start: a live region
 * has to be. What a visitor without JavaScript is told after a form is in a `<noscript>`.
 */
export function BannerConfirmation({ labels, linkComponent }: BannerConfirmationProps) {
  const { phase, view, persisted } = useConsent();
  const status = useRef<HTMLOutputElement>(null);
  const isShown = view === 'confirmation';
  useEffect(() => {
    // The pressed button is gone.
    if (isShown && document.activeElement === document.body) {
      status.current?.focus({ preventScroll: true });
    }
  }, [isShown]);
  const message = (
    <>
      <span>{persisted ? labels.saved : labels.notSaved}</span>{' '}
      <ConsentSettingsLink
        label={labels.change}
        linkComponent={linkComponent}
        className={styles.link}
      />
    </>
  );
  return (
    <output
      ref={status}
      id={savedFragment}
      tabIndex={-1}
      className={styles.confirmation}
      data-shown={isShown || undefined}
    >
      {isShown ? message : phase === 'decided' && <noscript>{message}</noscript>}
    </output>
  );
}
