'use client';

import type { ComponentProps } from 'react';
import { linkOrText, withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { getSaleCategoryIds } from '../../core/config.ts';
import { submitNatively } from '../../view/submit-natively.ts';
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
 * Renders a `<form>` with one button that works without JavaScript, and a status.
 */
export function OptOutNotice({ policy, labels: given, className, ...rest }: OptOutNoticeProps) {
  const { config, gpc, phase, allows, answer } = useConsent();
  const labels = withDefaults(defaultLabels, given);
  const saleCategoryIds = getSaleCategoryIds(config);
  const isOptedOut = phase !== 'unknown' && !saleCategoryIds.some(allows);

  function optOut(button: HTMLButtonElement): void {
    const refusals = Object.fromEntries(saleCategoryIds.map((id) => [id, false]));
    answer(refusals, { surface: 'notice', visibleText: getVisibleText(button) }).catch(() =>
      submitNatively(button.form, button.value),
    );
  }

  return (
    <form
      {...rest}
      className={clsx(styles.root, className)}
      method="post"
      action={config.endpoint}
      data-broadsheet-component="opt-out-notice"
    >
      {!isOptedOut && (
        <button
          className={styles.button}
          type={config.endpoint ? 'submit' : 'button'}
          name="choice"
          value="opt-out"
          data-broadsheet-event="consent-opt-out"
          onClick={(event) => {
            event.preventDefault();
            optOut(event.currentTarget);
          }}
        >
          {labels.optOut}
        </button>
      )}
      <output>{isOptedOut && (gpc ? labels.signal : labels.optedOut)}</output>
      {policy &&
        linkOrText({ href: policy.href, linkComponent: 'a', className: styles.link }, policy.label)}
    </form>
  );
}
