import type { ElementType } from 'react';
import { linkOrText } from '@internal/react';
import type { SocialLink } from './footer.tsx';
import * as styles from './footer.css.ts';

interface SocialProps {
  /** Those that can be shown. */
  links: SocialLink[];
  label: string;
  linkComponent: ElementType;
}

/**
 * Profiles of the publication. Renders a `<ul>`, or nothing without any.
 */
export function Social({ links, label: listLabel, linkComponent }: SocialProps) {
  if (links.length === 0) return null;
  return (
    <ul className={styles.social} aria-label={listLabel}>
      {links.map(({ label, href, icon }, index) => (
        // Labels and addresses may repeat; links keep no state that a key would have to carry.
        <li key={index}>
          {linkOrText(
            {
              href,
              rel: 'me',
              event: 'social',
              linkComponent,
              className: styles.link,
            },
            icon && (
              <span className={styles.icon} aria-hidden="true">
                {icon}
              </span>
            ),
            <span className={icon ? styles.spoken : undefined}>{label}</span>,
          )}
        </li>
      ))}
    </ul>
  );
}
