import type { ComponentProps, ElementType } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import { heading as renderHeading, linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { BannerConfirmation } from './banner-confirmation.tsx';
import { getBannerLabels, type ConsentBannerLabels } from './banner-labels.ts';
import { BannerRegion } from './banner-region.tsx';
import * as styles from './consent-banner.css.ts';

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
  const { reasons, ...labels } = getBannerLabels(given);
  return (
    <div
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="consent-banner"
      data-position={position}
      // Search engines show no banner as a summary of the page.
      data-nosnippet=""
    >
      <BannerRegion
        name={heading}
        heading={renderHeading(headingLevel, styles.heading, heading)}
        reasons={reasons}
        labels={labels}
        returnTo={hasText(returnTo) ? returnTo : undefined}
        linkComponent={linkComponent}
      >
        <span>{text}</span>{' '}
        {hasText(policy?.label) &&
          linkOrText({ href: policy.href, linkComponent, className: styles.link }, policy.label)}
      </BannerRegion>
      <BannerConfirmation labels={labels} linkComponent={linkComponent} />
    </div>
  );
}
