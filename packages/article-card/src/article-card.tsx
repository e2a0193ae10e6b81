import { hasText, warnInDevelopment } from '@broadsheet/content';
import { inDevelopment, toAttributes } from '@internal/react';
import * as styles from './article-card.css.ts';
import { renderByline } from './render-byline.tsx';
import { renderMedia } from './render-media.tsx';
import { renderMeta } from './render-meta.tsx';
import { renderTitle } from './render-title.tsx';
import type { ArticleCardProps } from './types.ts';

/**
 * One article as a card. Renders an `<article>` whose title is a link, stretched over the whole card; the links to the category and
 * the authors stand above it. Without a title it renders nothing.
 */
export function ArticleCard(props: ArticleCardProps) {
  const { title, excerpt, lang, variant = 'standard', hitArea, children } = props;
  inDevelopment(() => {
    if (!hasText(title)) {
      warnInDevelopment('ArticleCard', 'nothing is shown; `title` is a text, not', title);
    }
  });
  if (!hasText(title)) return null;
  return (
    <article
      {...toAttributes(props, styles.root)}
      data-broadsheet-component="article-card"
      data-variant={variant}
      data-hit-area={hitArea}
    >
      <div className={styles.text}>
        {renderTitle(props)}
        {renderMeta(props)}
        {hasText(excerpt) && (
          <p className={styles.excerpt} dir="auto" lang={lang}>
            {excerpt}
          </p>
        )}
        {renderByline(props)}
        {children && <div className={styles.actions}>{children}</div>}
      </div>
      {variant !== 'headline' && renderMedia(props)}
    </article>
  );
}
