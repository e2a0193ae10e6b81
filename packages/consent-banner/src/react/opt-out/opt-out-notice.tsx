'use client';

import type { ComponentProps } from 'react';
import { linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { useConsent } from './consent-provider.tsx';
import { wordsAround } from './words-around.ts';
import * as styles from './opt-out-notice.css.ts';
import * as parts from './parts.css.ts';

/** The words of the notice. */
export interface OptOutNoticeLabels {
  /**
   * On the button; the law names its words (11 CCR 7013).
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
  /**
   * Where the sale and sharing is explained.
   */
  policy?: { label: string; href?: string | null };
  /**
   * The words of the notice.
   */
  labels?: OptOutNoticeLabels;
}

/**
 * The way out of the sale and sharing of personal information that California asks for; a banner would not do (11 CCR 7026(a)(4)).
 * Renders a `<form>` with one button that works without JavaScript, and a status.
 */
export function OptOutNotice({ policy, labels, className, ...rest }: OptOutNoticeProps) {
  const { config, gpc, phase, allows, answer } = useConsent();
  const words = { ...defaultLabels, ...labels };
  const sold = config.categories.filter(
    ({ saleOrShare, regime }) => saleOrShare && regime !== 'essential',
  );
  const isOut = phase !== 'unknown' && !sold.some(({ id }) => allows(id));
  return (
    <form
      {...rest}
      className={clsx(styles.root, className)}
      method="post"
      action={config.endpoint}
      data-broadsheet-component="opt-out-notice"
    >
      {!isOut && (
        <button
          className={parts.quiet}
          type={config.endpoint ? 'submit' : 'button'}
          name="choice"
          value="opt-out"
          data-broadsheet-event="consent-opt-out"
          onClick={(event) => {
            event.preventDefault();
            const refusals = Object.fromEntries(sold.map(({ id }) => [id, false]));
            void answer(refusals, { surface: 'notice', words: wordsAround(event.currentTarget) });
          }}
        >
          {words.optOut}
        </button>
      )}
      <output>{isOut && (gpc ? words.signal : words.optedOut)}</output>
      {policy &&
        linkOrText(
          {
            href: policy.href,
            linkComponent: 'a',
            className: parts.link,
          },
          policy.label,
        )}
    </form>
  );
}

const defaultLabels: Required<OptOutNoticeLabels> = {
  optOut: 'Do Not Sell or Share My Personal Information',
  optedOut: 'You have opted out of the sale and sharing of your personal information.',
  signal: 'Opt-out request honored: your browser sends the Global Privacy Control signal.',
};
