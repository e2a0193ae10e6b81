'use client';

import { useRef, type ComponentProps, type ElementType } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import { heading as headingOf, linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { ChoiceButtons, type ChoiceLabels } from './choice-buttons.tsx';
import { useConsent } from './consent-provider.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';
import { savedFragment } from './core/form.ts';
import { wordsAround } from './words-around.ts';
import * as styles from './consent-banner.css.ts';
import * as parts from './parts.css.ts';
import { useConfirmation } from './use-confirmation.ts';

/** What the banner says beside its text. */
export interface ConsentBannerLabels extends ChoiceLabels {
  /**
   * Opens the preferences.
   * @default "Choose"
   */
  choose?: string;
  /**
   * Says that the choice is kept.
   * @default "Your choice is saved."
   */
  saved?: string;
  /**
   * Says that the browser does not keep it.
   * @default "Your choice holds for this page: your browser does not keep it."
   */
  notSaved?: string;
  /**
   * Leads from the confirmation back to the choice.
   * @default "Change it"
   */
  change?: string;
  /**
   * Why an answer that was given counts no more.
   * @default { revision: "We ask again: what we use has changed.", expired: "We ask again: your answer has run out.", "new-category": "We ask again: we use something new." }
   */
  reasons?: Partial<Record<'revision' | 'expired' | 'new-category', string>>;
}

export interface ConsentBannerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Names the banner, plain text.
   * @default "Your privacy"
   */
  heading?: string;
  /**
   * Its place in the outline of the page.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | 'none';
  /**
   * What is asked, plain text: which purposes, whose cookies, and that refusing is free of consequences.
   * @default "With your consent, we and the services we name use cookies. Nothing of theirs is loaded before you choose, and the site works either way."
   */
  text?: string;
  /**
   * The cookie policy.
   */
  policy?: Link;
  /**
   * In the flow of the page, where it covers nothing; or at the bottom edge of the window, where the page makes room for it (WCAG 2.4.11).
   * In a low or narrow window it is in the flow.
   * @default "top"
   */
  position?: 'top' | 'bottom';
  /**
   * Path to return to without JavaScript.
   * @default the page that the form was posted from
   */
  returnTo?: string;
  /**
   * What the banner says beside its text.
   */
  labels?: ConsentBannerLabels;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * Asks once, above everything else: to be put first in the body, before the skip link. Renders a `<div>` that holds a labelled region while there is
 * something to ask, and a status that confirms the choice. It takes neither the focus nor the page, and closing it without an answer is no answer.
 */
export function ConsentBanner({
  heading = 'Your privacy',
  headingLevel = 2,
  text = defaultText,
  policy,
  position = 'top',
  returnTo,
  labels,
  linkComponent = 'a',
  className,
  ref,
  ...rest
}: ConsentBannerProps) {
  const consent = useConsent();
  const { config, phase, reason, view, persisted, decide, prepare } = consent;
  const words = { ...defaultLabels, ...labels };
  const reasons = { ...defaultReasons, ...labels?.reasons };
  const status = useRef<HTMLOutputElement>(null);
  const isAsking = phase !== 'decided' && consent.hasQuestions;
  useConfirmation(status, consent);

  return (
    <div
      {...rest}
      ref={ref}
      className={clsx(styles.root, className)}
      data-broadsheet-component="consent-banner"
      data-phase={phase}
      data-position={position}
      // Search engines show no banner as a summary of the page.
      data-nosnippet=""
    >
      {isAsking && (
        <section className={styles.region} aria-label={heading}>
          <form className={styles.layout} method="post" action={config.endpoint}>
            <div>
              {headingOf(headingLevel, parts.heading, heading)}
              <p className={parts.text}>
                {reason && `${reasons[reason]} `}
                {text}{' '}
                {hasText(policy?.label) &&
                  linkOrText(
                    {
                      href: policy.href,
                      linkComponent,
                      className: parts.link,
                    },
                    policy.label,
                  )}
              </p>
            </div>
            <div className={parts.actions}>
              {hasText(returnTo) && <input type="hidden" name="return" value={returnTo} />}
              <ChoiceButtons
                labels={words}
                isForm={config.endpoint !== undefined}
                onApproach={prepare}
                onChoose={(choice, button) =>
                  decide(choice, { surface: 'banner', words: wordsAround(button) })
                }
              />
              <ConsentSettingsLink
                label={words.choose}
                linkComponent={linkComponent}
                className={parts.quiet}
              />
            </div>
          </form>
        </section>
      )}
      <output
        ref={status}
        id={savedFragment}
        tabIndex={-1}
        className={styles.confirmation}
        data-shown={view === 'confirmation' || undefined}
      >
        {phase === 'decided' && (
          <>
            {persisted ? words.saved : words.notSaved}{' '}
            <ConsentSettingsLink
              label={words.change}
              linkComponent={linkComponent}
              className={parts.link}
            />
          </>
        )}
      </output>
    </div>
  );
}

const defaultText =
  'With your consent, we and the services we name use cookies. Nothing of theirs is loaded before you choose, and the site works either way.';

const defaultLabels: Required<Omit<ConsentBannerLabels, 'reasons'>> = {
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  saved: 'Your choice is saved.',
  notSaved: 'Your choice holds for this page: your browser does not keep it.',
  change: 'Change it',
};

const defaultReasons = {
  revision: 'We ask again: what we use has changed.',
  expired: 'We ask again: your answer has run out.',
  'new-category': 'We ask again: we use something new.',
};
