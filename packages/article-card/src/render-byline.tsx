import type { ElementType } from 'react';
import { hasText, safeHref, type Author } from '@broadsheet/content';
import * as styles from './article-card.css.ts';

export interface BylineOptions {
  authors: readonly Author[] | null | undefined;
  labels: { by: string; separator: string };
  linkComponent: ElementType;
}

/** The authors in a `<p>`, each name a link where it has a safe URL; nothing without a name. */
export function renderByline({ authors, labels, linkComponent: Link }: BylineOptions) {
  const named = authors?.filter?.((author) => hasText(author?.name));
  return named?.length ? (
    <p className={styles.byline}>
      {labels.by}
      {named.map(({ name, href }, index) => {
        const url = safeHref(href);
        return (
          <bdi key={index}>
            {index > 0 && labels.separator}
            {url ? (
              <Link
                href={url}
                rel="author"
                className={styles.author}
                data-broadsheet-event="author"
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </bdi>
        );
      })}
    </p>
  ) : null;
}
