'use client';

import type { ElementType, ReactNode } from 'react';
import { getVisibleText } from '../../view/visible-text.ts';
import { ChoiceButtons, type ChoiceLabels } from '../choice-buttons.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { useConsent } from '../provider/consent-provider.tsx';
import * as styles from './consent-banner.css.ts';

interface BannerRegionProps {
  name: string;
  heading: ReactNode;
  /** Why an answer no longer counts. */
  reasons: Record<'revision' | 'expired' | 'new-category', string>;
  labels: Required<ChoiceLabels> & { choose: string };
  returnTo: string | undefined;
  linkComponent: ElementType;
  /** What is asked. */
  children: ReactNode;
}

/** The question and its answers. Renders a labelled `<section>` with a `<form>`, or nothing where there is nothing to ask. */
export function BannerRegion(props: BannerRegionProps) {
  const { name, heading, reasons, labels, returnTo, linkComponent, children } = props;
  const { config, phase, reason, hasQuestions, decide } = useConsent();
  if (phase === 'decided' || !hasQuestions) return null;
  return (
    <section className={styles.region} aria-label={name} data-phase={phase}>
      <form className={styles.layout} method="post" action={config.endpoint}>
        <div>
          {heading}
          <p className={styles.text}>
            {reason && <span>{reasons[reason]} </span>}
            {children}
          </p>
        </div>
        <div className={styles.actions}>
          {returnTo && <input type="hidden" name="return" value={returnTo} />}
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
