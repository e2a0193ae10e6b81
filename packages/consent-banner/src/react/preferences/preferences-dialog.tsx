'use client';

import { useEffect, useId, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { clsx } from 'clsx/lite';
import { ConsentForm, type ConsentFormLabels } from './consent-form.tsx';
import { useConsent } from './consent-provider.tsx';
import * as styles from './preferences-dialog.css.ts';
import * as parts from './parts.css.ts';

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
   * BCP 47, for the date of the choice.
   * @default "en-US"
   */
  locale?: string;
  /**
   * The words of the form, and of the button that closes it.
   */
  labels?: ConsentFormLabels & {
    /**
     * Leaves everything as it was, as the Escape key does.
     * @default "Close without saving"
     */
    close?: string;
  };
}

/**
 * The preferences while they are open. Renders a modal `<dialog>`; the focus begins on its heading (APG, Dialog pattern),
 * and goes back to what opened it. Nothing counts before it is saved.
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

  // Before the element leaves the page: a dialog gives the focus back only while it is in it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  return (
    // A click beside the dialog is one on its backdrop; the keyboard has Escape for it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...rest}
      ref={dialog}
      className={clsx(styles.root, className)}
      aria-labelledby={id}
      onClose={({ currentTarget }) => !currentTarget.open && show('none')}
      onClick={({ target, currentTarget }) => target === currentTarget && show('none')}
      data-broadsheet-component="consent-preferences"
      data-nosnippet=""
    >
      <div className={styles.body}>
        <h2 ref={title} id={id} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        <p className={parts.text}>{text}</p>
        <ConsentForm surface="preferences" locale={locale} labels={labels} />
        <button type="button" className={parts.quiet} onClick={() => show('none')}>
          {labels?.close ?? 'Close without saving'}
        </button>
      </div>
    </dialog>
  );
}
