import type { ElementType } from 'react';
import { safeHref } from '@broadsheet/content';
import { getHeadingElement, type HeadingLevel } from '@internal/react';
import * as styles from './article-card.css.ts';

export interface TitleOptions {
  title: string;
  href: unknown;
  /** The language of the article. */
  lang: string | undefined;
  external: boolean | undefined;
  headingLevel: HeadingLevel;
  labels: { external: string };
  linkComponent: ElementType;
}

/** The headline: a heading that holds the link of the card, or the title alone without a safe URL. */
export function renderTitle({
  title,
  href,
  lang,
  external,
  headingLevel,
  labels,
  linkComponent: Link,
}: TitleOptions) {
  const url = safeHref(href);
  const Heading = getHeadingElement(headingLevel);
  // A title in another script than the page's keeps its own direction.
  const text = (
    <bdi lang={lang} className={styles.titleText}>
      {title}
    </bdi>
  );
  return (
    <Heading className={styles.title}>
      {url ? (
        <Link
          // Another link as a whole: a page that a browser has translated has lost React's text nodes.
          key={external ? 'external' : 'own'}
          href={url}
          hrefLang={lang}
          className={styles.titleLink}
          data-broadsheet-event="article"
        >
          {text}
          {external && ' '}
          {external && <span className={styles.external}>{labels.external}</span>}
        </Link>
      ) : (
        text
      )}
    </Heading>
  );
}
