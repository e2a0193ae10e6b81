import { hasText } from '@broadsheet/content';
import { getKeys, linkOrText } from '@internal/react';
import { externalArrow, renderIcon } from '../shared/icon.tsx';
import type { RenderContext, SectionGroup } from '../types.ts';
import * as styles from './groups.css.ts';

/** The groups of a panel in columns. A group that stands alone sets its links in columns instead. */
export function renderGroups(id: string, groups: SectionGroup[], context: RenderContext) {
  const isAlone = groups.length === 1;
  return (
    <div className={styles.groups}>
      {groups.map(({ label, href, current, links }, index) => {
        const keys = getKeys(links, (link) => [link.label, link.href]);
        const labelId = hasText(label) ? `${id}-${index}` : undefined;
        return (
          // Groups keep no state that a key would have to carry.
          <div key={index} className={styles.group}>
            {labelId && (
              <p id={labelId} className={styles.groupLabel}>
                {href
                  ? linkOrText(
                      {
                        href,
                        event: 'navigation',
                        linkComponent: context.linkComponent,
                        className: styles.groupLink,
                        'aria-current': current,
                      },
                      label,
                    )
                  : label}
              </p>
            )}
            <ul
              aria-labelledby={labelId}
              className={styles.links}
              data-columns={isAlone ? '' : undefined}
            >
              {links.map((link, place) => (
                <li key={keys[place]} className={styles.item}>
                  {renderLink(link, context)}
                  {hasText(link.description) && (
                    <p className={styles.description}>{link.description}</p>
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
  {
    label,
    href,
    current,
    external,
    badge,
    lang,
    hrefLang,
    target,
    rel,
  }: SectionGroup['links'][number],
  { labels, linkComponent }: RenderContext,
) {
  return linkOrText(
    {
      href,
      lang,
      hrefLang,
      target,
      rel,
      event: 'navigation',
      linkComponent,
      className: styles.link,
      'aria-current': current,
    },
    // An element of its own: where a translator has replaced text, React could put nothing beside it.
    external || badge ? <span className={styles.linkLabel}>{label}</span> : label,
    hasText(badge) && <span className={styles.badge}>{` ${badge}`}</span>,
    external && renderIcon(externalArrow, styles.externalIcon),
    external && <span className={styles.externalLabel}>{` ${labels.external}`}</span>,
  );
}
