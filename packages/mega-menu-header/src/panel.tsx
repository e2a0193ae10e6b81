import type { ElementType } from 'react';
import { safeHref, type Article } from '@broadsheet/content';
import { LinkOrText } from '@internal/react';
import { chevron, Icon, outward } from './icons.tsx';
import type { HeaderLabels } from './mega-menu-header.tsx';
import * as styles from './panel.css.ts';
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
export function Panel({ id, section, labels, linkComponent, cardComponent, ...rest }: PanelProps) {
  const { label, href, groups, featured } = section;
  const Card = cardComponent ?? Story;
  return (
    // A fieldset groups the fields of a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} className={styles.root} popover="auto" role="group" aria-label={label}>
      <div className={styles.sheet}>
        <button type="button" className={styles.back} {...popoverTarget(id, 'hide')}>
          <Icon d={chevron} />
          {labels.back}
        </button>
        <p className={styles.title}>{label}</p>
        {href && (
          <LinkOrText
            href={href}
            event="section"
            linkComponent={linkComponent}
            className={styles.all}
          >
            {labels.all.replace('{section}', () => label)}
          </LinkOrText>
        )}
        <div className={styles.groups}>
          {groups.map((group, index) => {
            const labelId = group.label && `${id}-${index}`;
            return (
              // Groups keep no state that a key would have to carry.
              <div key={index} className={styles.group}>
                {labelId && (
                  <p id={labelId} className={styles.groupLabel}>
                    {group.label}
                  </p>
                )}
                <ul className={styles.list} aria-labelledby={labelId}>
                  {group.links.map((link, place) => (
                    <li key={place} className={styles.entry}>
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
                            <Icon d={outward} className={styles.outward} />
                            <span className={styles.hidden}> {labels.external}</span>
                          </>
                        )}
                      </LinkOrText>
                      {link.description && <p className={styles.description}>{link.description}</p>}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
        {featured.length > 0 && (
          <div className={styles.featured}>
            {featured.map(({ id: key, ...article }) => (
              <Card
                key={key}
                {...article}
                {...rest}
                variant="compact"
                headingLevel="none"
                sizes="8rem"
                linkComponent={linkComponent}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface StoryProps extends Omit<Article, 'id'> {
  linkComponent: ElementType;
  imageComponent: ElementType;
}

/** A story where no card is given: its picture and its headline, in one link. */
function Story({ title, href, image, linkComponent, imageComponent: Image }: StoryProps) {
  const src = safeHref(image?.src);
  return (
    <LinkOrText href={href} event="article" linkComponent={linkComponent} className={styles.story}>
      {src && (
        <Image
          src={src}
          alt=""
          width={image?.width}
          height={image?.height}
          loading="lazy"
          className={styles.storyPicture}
        />
      )}
      {title}
    </LinkOrText>
  );
}
