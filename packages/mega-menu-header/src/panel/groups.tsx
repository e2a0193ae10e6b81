import { hasText } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { externalArrow, renderIcon } from '../shared/icon.tsx';
import { withKeys } from '../shared/with-keys.ts';
import type { RenderContext, SectionGroup } from '../types.ts';
import * as styles from './groups.css.ts';

/** The groups of a panel in columns. A group that stands alone sets its links in columns instead. */
export function renderGroups(id: string, groups: SectionGroup[], context: RenderContext) {
  const isAlone = groups.length === 1;
  return (
    <div className={styles.groups}>
      {groups.map(({ label, links }, index) => {
        const labelId = hasText(label) ? `${id}-${index}` : undefined;
        return (
          // Groups keep no state that a key would have to carry.
          <div key={index} className={styles.group}>
            {labelId && (
              <p id={labelId} className={styles.groupLabel}>
                {label}
              </p>
            )}
            <ul
              aria-labelledby={labelId}
              className={styles.links}
              data-columns={isAlone ? '' : undefined}
            >
              {withKeys(links).map(({ key, item }) => (
                <li key={key} className={styles.item}>
                  {renderLink(item, context)}
                  {hasText(item.description) && (
                    <p className={styles.description}>{item.description}</p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function renderLink(
  { label, href, current, external, lang, hrefLang }: SectionGroup['links'][number],
  { labels, linkComponent }: RenderContext,
) {
  return linkOrText(
    {
      href,
      lang,
      hrefLang,
      event: 'navigation',
      linkComponent,
      className: styles.link,
      'aria-current': current,
    },
    // An element of its own: where a translator has replaced text, React could put nothing beside it.
    external ? <span className={styles.linkLabel}>{label}</span> : label,
    external && renderIcon(externalArrow, styles.externalIcon),
    external && <span className={styles.externalLabel}>{` ${labels.external}`}</span>,
  );
}
