'use client';

import { useEffect, useRef, type ComponentProps, type MouseEvent } from 'react';
import { linkOrText, withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { getSaleCategoryIds } from '../../core/config.ts';
import { getOptOut } from '../../core/state.ts';
import { withAnswers } from '../../core/with-answers.ts';
import { getVisibleText } from '../../view/visible-text.ts';
import { useConsent } from '../provider/consent-provider.tsx';
import * as styles from './opt-out-notice.css.ts';

/** The labels of the notice. */
export interface OptOutNoticeLabels {
  /**
   * On the button; the law prescribes the text (11 CCR 7013).
   * @default "Do Not Sell or Share My Personal Information"
   */
  optOut?: string;
  /**
   * Says that the visitor has opted out.
   * @default "You have opted out of the sale and sharing of your personal information."
   */
  optedOut?: string;
  /**
   * Says that the browser's signal was processed (11 CCR 7025(c)(6)).
   * @default "Opt-out request honored: your browser sends the Global Privacy Control signal."
   */
  signal?: string;
}

export interface OptOutNoticeProps extends Omit<ComponentProps<'form'>, 'children' | 'action'> {
  /** Where the sale and sharing is explained. Without a safe URL (see `safeHref`) its label is text. */
  policy?: { label: string; href?: string | null };
  /** The labels of the notice. */
  labels?: OptOutNoticeLabels;
}

const defaultLabels: Required<OptOutNoticeLabels> = {
  optOut: 'Do Not Sell or Share My Personal Information',
  optedOut: 'You have opted out of the sale and sharing of your personal information.',
  signal: 'Opt-out request honored: your browser sends the Global Privacy Control signal.',
};

/**
 * California's opt-out of the sale and sharing of personal information; a banner would not do (11 CCR 7026(a)(4)).
 * Renders a `<form>` with one button that works without JavaScript, and a status, which gets the focus when the button is gone.
 */
export function OptOutNotice({ policy, labels: given, className, ...rest }: OptOutNoticeProps) {
  const consent = useConsent();
  const { config } = consent;
  const labels = withDefaults(defaultLabels, given);
  const words = { choice: labels.optedOut, signal: labels.signal };
  const optOut = getOptOut(config, consent);
  const saleCategoryIds = getSaleCategoryIds(config);
  const status = useRef<HTMLOutputElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (optOut && isPressed.current) status.current?.focus({ preventScroll: true });
    isPressed.current = false;
  }, [optOut]);

  function press(event: MouseEvent<HTMLButtonElement>): void {
    event.preventDefault();
    isPressed.current = true;
    const refusals = Object.fromEntries(saleCategoryIds.map((id) => [id, false]));
    const visibleText = getVisibleText(event.currentTarget);
    void consent.decide(withAnswers(refusals), { surface: 'notice', visibleText });
  }

  return (
    <form
      {...rest}
      className={clsx(styles.root, className)}
      method="post"
      action={config.endpoint}
      data-broadsheet-component="opt-out-notice"
      // For pages without React.
      data-choice={words.choice}
      data-signal={words.signal}
    >
      {!optOut && saleCategoryIds.length > 0 && (
        <button
          className={styles.button}
          type={config.endpoint ? 'submit' : 'button'}
          name="choice"
          value="opt-out"
          data-broadsheet-event="consent-opt-out"
          onClick={press}
        >
          {labels.optOut}
        </button>
      )}
      <output ref={status} tabIndex={-1}>
        {optOut && words[optOut]}
      </output>
      {policy &&
        linkOrText({ href: policy.href, linkComponent: 'a', className: styles.link }, policy.label)}
    </form>
  );
}
