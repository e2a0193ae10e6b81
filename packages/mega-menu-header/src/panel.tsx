import type { ElementType } from 'react';
import { hasText, LinkOrText } from '@internal/react';
import { chevron, Icon, outward } from './icons.tsx';
import type { HeaderLabels } from './mega-menu-header.tsx';
import * as styles from './panel.css.ts';
import { hidden } from './popover.css.ts';
import { popoverTarget } from './popover-target.ts';
import type { Section } from './sections.ts';

interface PanelProps {
  id: string;
  section: Section;
  labels: Required<HeaderLabels>;
  linkComponent: ElementType;
  imageComponent: ElementType;
  cardComponent: ElementType | undefined;
}

/** What a section holds: columns under the header where there is room, a screen with a way back where there is not. */
export function Panel({
  id,
  section,
  labels,
  linkComponent,
  cardComponent: Card,
  ...rest
}: PanelProps) {
  const { label, href, groups, featured } = section;
  return (
    // A fieldset groups the fields of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} popover="auto" role="group" aria-label={label}>
      <div className={styles.sheet}>
        <button type="button" {...popoverTarget(id, 'hide')}>
          <Icon d={chevron} />
          {labels.back}
        </button>
        <p>{label}</p>
        {href && (
          <LinkOrText href={href} event="section" linkComponent={linkComponent}>
            {labels.all.replace('{section}', () => label)}
          </LinkOrText>
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
                      <LinkOrText
                        href={link.href}
                        event="navigation"
                        linkComponent={linkComponent}
                        className={styles.link}
                        aria-current={link.current}
                      >
                        {link.label}
                        {link.external && (
                          <>
                            <Icon d={outward} />
                            <span className={hidden}> {labels.external}</span>
                          </>
                        )}
                      </LinkOrText>
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
                  {...rest}
                  variant="compact"
                  headingLevel="none"
                  sizes="8rem"
                  linkComponent={linkComponent}
                />
              ) : (
                <LinkOrText
                  key={key}
                  href={article.href}
                  event="article"
                  linkComponent={linkComponent}
                  className={styles.story}
                >
                  {article.title}
                </LinkOrText>
              ),
            )}
          </div>
        )}
      </div>
    </div>
  );
}
