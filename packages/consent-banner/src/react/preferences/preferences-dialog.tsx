'use client';

import { useEffect, useId, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { ConsentForm } from '../form/consent-form.tsx';
import type { ConsentFormLabels } from '../form/form-labels.ts';
import { useConsent } from '../provider/consent-provider.tsx';
import * as styles from './consent-preferences.css.ts';

export interface ConsentPreferencesProps extends Omit<
  ComponentProps<'dialog'>,
  'children' | 'ref'
> {
  /**
   * Names the dialog, plain text.
   * @default "Your choices"
   */
  heading?: string;
  /**
   * What it is about, plain text.
   * @default "Choose what may run. You can change this at any time."
   */
  text?: string;
  /**
   * BCP 47, for the date of the choice; an invalid one counts as the default.
   * @default "en-US"
   */
  locale?: string;
  /** The labels of the form, and of the button that closes it. */
  labels?: ConsentFormLabels & {
    /**
     * Leaves everything as it was, as the Escape key does.
     * @default "Close without saving"
     */
    close?: string;
    /**
     * Says that the dialog cannot be loaded, where no page is named by `settingsHref`.
     * @default "The settings could not be loaded. Please try again."
     */
    lost?: string;
  };
}

const defaultLabels = { close: 'Close without saving' };

/**
 * The preferences while they are open. Renders a modal `<dialog>`; the focus begins on its heading (APG, Dialog pattern) and
 * returns to what opened it. Nothing counts before it is saved.
 */
export function PreferencesDialog({
  heading = 'Your choices',
  text = 'Choose what may run. You can change this at any time.',
  locale,
  labels,
  className,
  ...rest
}: ConsentPreferencesProps) {
  const { show } = useConsent();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isOnBackdrop = useRef(false);
  const { close } = withDefaults(defaultLabels, labels);

  // A layout effect, because a dialog returns the focus only while it is in the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    // A document of tests may have none of these.
    element?.showModal?.();
    return () => element?.close?.();
  }, []);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  return (
    // A click beside the dialog is one on its backdrop; on the keyboard Escape does the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...rest}
      ref={dialog}
      className={clsx(styles.root, className)}
      aria-labelledby={id}
      onClose={({ currentTarget }) => !currentTarget.open && show('none')}
      // A selection that is dragged out of the dialog ends with a click on it.
      onPointerDown={({ target, currentTarget }) => {
        isOnBackdrop.current = target === currentTarget;
      }}
      onClick={({ target, currentTarget }) => {
        if (isOnBackdrop.current && target === currentTarget) show('none');
      }}
      data-broadsheet-component="consent-preferences"
      data-nosnippet=""
    >
      <div className={styles.body}>
        <h2 ref={title} id={id} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.text}>{text}</p>
        <ConsentForm surface="preferences" locale={locale} labels={labels} />
        <button type="button" className={styles.close} onClick={() => show('none')}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
