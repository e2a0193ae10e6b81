import { Fragment, type ElementType } from 'react';
import { hasText, safeHref, warnInDevelopment, type Author } from '@broadsheet/content';
import { getKeys } from '@internal/react';
import * as styles from './article-card.css.ts';

export interface BylineOptions {
  authors: readonly Author[] | null | undefined;
  labels: { by: string; separator: string };
  linkComponent: ElementType;
}

/** The authors in a `<p>`, each name a link where it has a safe URL; nothing without a name. */
export function renderByline({ authors, labels, linkComponent }: BylineOptions) {
  const named = authors?.filter?.((author) => hasText(author?.name));
  if (authors && !named) {
    warnInDevelopment(
      'ArticleCard',
      'no author is shown; write an array of { name } instead of',
      authors,
    );
  } else if (named && named.length < authors!.length) {
    warnInDevelopment('ArticleCard', 'an author is left out; write { name } for every one.');
  }
  if (!named?.length) return null;
  const keys = getKeys(named, ({ name, href }) => [name, href]);
  return (
    <p className={styles.byline}>
      <span>{labels.by}</span>
      {named.map((author, index) => (
        <Fragment key={keys[index]}>
          {index > 0 && <span>{labels.separator}</span>}
          {renderAuthor(author, linkComponent)}
        </Fragment>
      ))}
    </p>
  );
}

/** A name with a direction of its own, so that those beside it and the separators stay in order. */
function renderAuthor({ name, href }: Author, Link: ElementType) {
  const url = safeHref(href);
  return url ? (
    <Link
      href={url}
      rel="author"
      dir="auto"
      className={styles.author}
      data-broadsheet-event="author"
    >
      {name}
    </Link>
  ) : (
    <bdi>{name}</bdi>
  );
}
