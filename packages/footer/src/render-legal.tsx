import type { ElementType, ReactNode } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import type { LanguageOfLink } from '@internal/react';
import * as styles from './footer.css.ts';
import { LinkList } from './link-list.tsx';

interface LegalOptions {
  copyright: string | null | undefined;
  legalLinks: readonly (Link & LanguageOfLink)[];
  labels: { legal: string };
  linkComponent: ElementType;
  children: ReactNode;
}

/** The last line: copyright, legal links and the footer's children. */
export function renderLegal({
  copyright,
  legalLinks,
  labels,
  linkComponent,
  children,
}: LegalOptions) {
  return (
    <div className={styles.legal}>
      {hasText(copyright) && (
        <p dir="auto" className={styles.copyright}>
          {copyright}
        </p>
      )}
      {legalLinks.length > 0 && (
        <LinkList
          links={legalLinks}
          event="legal"
          aria-label={labels.legal}
          linkComponent={linkComponent}
          className={styles.legalLinks}
        />
      )}
      {children}
    </div>
  );
}
