import { safeHref } from '@broadsheet/content';
import { getElementType, getHeadingElement } from '@internal/react';
import * as styles from './article-card.css.ts';
import type { ArticleCardProps } from './types.ts';

/** The headline: a heading that holds the link of the card, or the title alone without a safe URL. */
export function renderTitle({
  title,
  href,
  lang,
  external,
  headingLevel = 3,
  linkComponent,
  labels,
}: ArticleCardProps) {
  const url = safeHref(href);
  const Heading = getHeadingElement(headingLevel);
  const Title = url ? getElementType(linkComponent, 'a') : 'span';
  const link = {
    className: styles.titleLink,
    href: url,
    hrefLang: url && lang,
    'data-broadsheet-event': url && 'article',
  };
  // Language and direction are the title's own, and not those of the label.
  const own = { lang, dir: 'auto', children: title };
  return (
    <Heading className={styles.title}>
      {url && external ? (
        <Title {...link}>
          <span {...own} />{' '}
          <span className={styles.external}>{labels?.external ?? '(external link)'}</span>
        </Title>
      ) : (
        <Title key="title" {...link} {...own} />
      )}
    </Heading>
  );
}
