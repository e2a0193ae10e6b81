'use client';

import { useRef, type ComponentProps, type ElementType } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import { heading as renderHeading, linkOrText, type HeadingLevel } from '@internal/react';
import { clsx } from 'clsx/lite';
import type { Consent } from '../../core/consent.ts';
import type { ConsentState } from '../../core/state.ts';
import { savedFragment } from '../../view/confirmation.ts';
import { getVisibleText } from '../../view/visible-text.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { useConsent } from '../provider/consent-provider.tsx';
import { getBannerLabels, type ConsentBannerLabels } from './banner-labels.ts';
import * as styles from './consent-banner.css.ts';
import { useConfirmation } from './use-confirmation.ts';

export interface ConsentBannerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Names the banner, plain text.
   * @default "Your privacy"
   */
  heading?: string;
  /**
   * Its level in the outline of the page.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | 'none';
  /**
   * What is asked, plain text: which purposes, whose cookies, and that refusing is free of consequences.
   * @default "With your consent, we and the services we name use cookies. Nothing of theirs is loaded before you choose, and the site works either way."
   */
  text?: string;
  /** The cookie policy. Without a safe URL (see `safeHref`) its label is text. */
  policy?: Link;
  /**
   * In the flow of the page, where it covers nothing; or at the bottom edge of the window, where the page makes room for it
   * (WCAG 2.4.11). In a low or narrow window it is in the flow.
   * @default "top"
   */
  position?: 'top' | 'bottom';
  /**
   * Path to return to without JavaScript.
   * @default the page that the form was posted from
   */
  returnTo?: string;
  /** What the banner says beside its text. */
  labels?: ConsentBannerLabels;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

const defaultText =
  'With your consent, we and the services we name use cookies. Nothing of theirs is loaded before you choose, and the site works either way.';

/**
 * Asks once, above everything else: put it first in the body, before the skip link. Renders a `<div>` that holds a labelled region
 * while there is something to ask, and a status that confirms the choice. It neither takes the focus nor locks the page.
 */
export function ConsentBanner({
  heading = 'Your privacy',
  headingLevel = 2,
  text = defaultText,
  policy,
  position = 'top',
  returnTo,
  labels: given,
  linkComponent = 'a',
  className,
  ...rest
}: ConsentBannerProps) {
  const consent = useConsent();
  const { phase } = consent;
  const labels = getBannerLabels(given);
  const isAsking = phase !== 'decided' && consent.hasQuestions;
  return (
    <div
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="consent-banner"
      data-phase={phase}
      data-position={position}
      // Search engines show no banner as a summary of the page.
      data-nosnippet=""
    >
      {isAsking && (
        <Question
          consent={consent}
          heading={heading}
          headingLevel={headingLevel}
          text={text}
          policy={policy}
          returnTo={returnTo}
          labels={labels}
          linkComponent={linkComponent}
        />
      )}
      <Confirmation consent={consent} labels={labels} linkComponent={linkComponent} />
    </div>
  );
}

interface BannerPartProps {
  consent: ConsentState & Consent;
  labels: ReturnType<typeof getBannerLabels>;
  linkComponent: ElementType;
}

interface QuestionProps
  extends BannerPartProps, Pick<ConsentBannerProps, 'heading' | 'text' | 'policy' | 'returnTo'> {
  headingLevel: HeadingLevel;
}

/** What is asked, and the answers. Renders a labelled `<section>` with a `<form>`. */
function Question({
  consent: { config, reason, decide },
  heading,
  headingLevel,
  text,
  policy,
  returnTo,
  labels,
  linkComponent,
}: QuestionProps) {
  return (
    <section className={styles.region} aria-label={heading}>
      <form className={styles.layout} method="post" action={config.endpoint}>
        <div>
          {renderHeading(headingLevel, styles.heading, heading)}
          <p className={styles.text}>
            {reason && <span>{labels.reasons[reason]} </span>}
            <span>{text}</span>{' '}
            {hasText(policy?.label) &&
              linkOrText(
                { href: policy.href, linkComponent, className: styles.link },
                policy.label,
              )}
          </p>
        </div>
        <div className={styles.actions}>
          {hasText(returnTo) && <input type="hidden" name="return" value={returnTo} />}
          <ChoiceButtons
            labels={labels}
            classNames={{ choices: styles.choices, button: styles.button }}
            isForm={config.endpoint !== undefined}
            onChoose={(choice, button) =>
              void decide(choice, { surface: 'banner', visibleText: getVisibleText(button) })
            }
          />
          <ConsentSettingsLink
            label={labels.choose}
            linkComponent={linkComponent}
            className={styles.settings}
          />
        </div>
      </form>
    </section>
  );
}

/** Confirms the choice, and leads back to it. Renders an `<output>`, which is there from the start: a live region has to be. */
function Confirmation({ consent, labels, linkComponent }: BannerPartProps) {
  const { phase, view, persisted } = consent;
  const status = useRef<HTMLOutputElement>(null);
  useConfirmation(status, consent);
  return (
    <output
      ref={status}
      id={savedFragment}
      tabIndex={-1}
      className={styles.confirmation}
      data-shown={view === 'confirmation' || undefined}
    >
      {phase === 'decided' && (
        <>
          <span>{persisted ? labels.saved : labels.notSaved}</span>{' '}
          <ConsentSettingsLink
            label={labels.change}
            linkComponent={linkComponent}
            className={styles.link}
          />
        </>
      )}
    </output>
  );
}
