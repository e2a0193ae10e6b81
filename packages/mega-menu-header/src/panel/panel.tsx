import { hasText } from '@broadsheet/content';
import { headerLink } from './header-link.ts';
import type { HeaderParts } from './header-parts.ts';
import { chevron, icon, outward } from './icon.tsx';
import * as styles from './panel.css.ts';
import { hidden } from './popover.css.ts';
import { popoverTarget } from './popover-target.ts';
import type { Section } from './sections.ts';

/** What a section holds: columns under the header where there is room, a screen with a way back where there is not. */
export function panel(
  id: string,
  { label, href, groups, featured }: Section,
  { labels, linkComponent, imageComponent, cardComponent: Card }: HeaderParts,
) {
  return (
    // A fieldset groups the fields of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} popover="auto" role="group" aria-label={label}>
      <div className={styles.sheet}>
        <button type="button" {...popoverTarget(id, 'hide')}>
          {icon(chevron)}
          {labels.back}
        </button>
        <p>{label}</p>
        {href &&
          headerLink(
            { href, event: 'section', linkComponent },
            labels.all.replace('{section}', () => label),
          )}
        <div>
          {groups.map((group, index) => {
            const labelId = hasText(group.label) ? `${id}-${index}` : undefined;
            return (
              // Groups keep no state that a key would have to carry.
              <div key={index}>
                {labelId && <p id={labelId}>{group.label}</p>}
                <ul aria-labelledby={labelId}>
                  {group.links.map((link, place) => (
                    <li key={place}>
                      {headerLink(
                        {
                          href: link.href,
                          event: 'navigation',
                          linkComponent,
                          className: styles.link,
                          'aria-current': link.current,
                        },
                        link.label,
                        link.external && icon(outward),
                        link.external && <span className={hidden}> {labels.external}</span>,
                      )}
                      {hasText(link.description) && <p>{link.description}</p>}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
        {featured[0] && (
          <div>
            {featured.map(({ id: key, ...article }) =>
              Card ? (
                <Card
                  key={key}
                  {...article}
                  variant="compact"
                  headingLevel="none"
                  sizes="8rem"
                  linkComponent={linkComponent}
                  imageComponent={imageComponent}
                />
              ) : (
                <p key={key}>
                  {headerLink(
                    {
                      href: article.href,
                      event: 'article',
                      linkComponent,
                      className: styles.story,
                    },
                    article.title,
                  )}
                </p>
              ),
            )}
          </div>
        )}
      </div>
    </div>
  );
}
