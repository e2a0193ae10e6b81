import type { Article } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { chevron, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import type { RenderContext, Section } from '../types.ts';
import { renderGroups } from './groups.tsx';
import * as styles from './panel.css.ts';

/** What a section holds: columns under the header in a wide window, a screen of its own (drill-down) in a narrow one. */
export function renderPanel(id: string, section: Section, context: RenderContext) {
  const { label, href, groups, featured, content } = section;
  const { labels, linkComponent } = context;
  return (
    <div
      id={id}
      popover="auto"
      // A fieldset groups the fields of a form.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={label}
      className={styles.panel}
      data-popover="panel"
    >
      {/* Firefox gives every scroller a place in the Tab order. */}
      <div className={styles.sheet} data-stories={featured[0] && ''} tabIndex={-1}>
        <button type="button" {...popoverTarget(id, 'hide')} className={styles.back}>
          {renderIcon(chevron, styles.backIcon)}
          <span className={styles.backLabel}>{labels.back}</span>
        </button>
        <p className={styles.title}>{label}</p>
        {href &&
          linkOrText(
            { href, event: 'section', linkComponent, className: styles.allLink },
            labels.all.replace('{section}', () => label),
          )}
        {renderGroups(id, groups, context)}
        {featured[0] && (
          <div className={styles.stories}>
            {featured.map((article) => renderStory(article, context))}
          </div>
        )}
        {content && <div className={styles.content}>{content}</div>}
      </div>
    </div>
  );
}

/** A story by the card component; without one it is its headline. */
function renderStory(
  { id, ...article }: Article,
  { linkComponent, imageComponent, cardComponent: Card }: RenderContext,
) {
  return Card ? (
    <Card
      key={id}
      {...article}
      variant="compact"
      headingLevel="none"
      sizes="8rem"
      linkComponent={linkComponent}
      imageComponent={imageComponent}
    />
  ) : (
    <p key={id} className={styles.story}>
      {linkOrText(
        { href: article.href, event: 'article', linkComponent, className: styles.storyLink },
        article.title,
      )}
    </p>
  );
}
