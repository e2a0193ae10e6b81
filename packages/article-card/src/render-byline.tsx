import { hasText, safeHref, warnInDevelopment } from '@broadsheet/content';
import { getElementType, inDevelopment } from '@internal/react';
import * as styles from './article-card.css.ts';
import type { ArticleCardProps } from './types.ts';

/** The authors in a `<p>`, each name a link where it has a safe URL; nothing without a name. */
export function renderByline({ authors, linkComponent, labels }: ArticleCardProps) {
  const named = authors?.filter?.((author) => hasText(author?.name));
  inDevelopment(() => {
    if (authors && !named) {
      warnInDevelopment(
        'ArticleCard',
        'no author is shown; write an array of { name } instead of',
        authors,
      );
    } else if (named && named.length < authors!.length) {
      warnInDevelopment('ArticleCard', 'an author is left out; write { name } for every one.');
    }
  });
  if (!named?.length) return null;
  return (
    <p className={styles.byline}>
      <span>{labels?.by ?? 'By '}</span>
      {named.map(({ name, href }, index) => {
        const url = safeHref(href);
        const Author = url ? getElementType(linkComponent, 'a') : 'span';
        return [
          index > 0 && <span key="separator">{labels?.separator ?? ', '}</span>,
          // Each name has a direction of its own, so that those beside it and the separators stay in order.
          <Author
            key={name}
            className={styles.author}
            dir="auto"
            href={url}
            rel={url && 'author'}
            data-broadsheet-event={url && 'author'}
          >
            {name}
          </Author>,
        ];
      })}
    </p>
  );
}
