import type { ElementType } from 'react';
import { LinkOrText } from '@internal/react';
import { chevron, Icon } from './icons.tsx';
import type { HeaderLabels } from './mega-menu-header.tsx';
import * as styles from './mega-menu-header.css.ts';
import { Panel } from './panel.tsx';
import { popoverTarget } from './popover-target.ts';
import type { Section } from './sections.ts';

interface HeaderSectionProps {
  panelId: string;
  section: Section;
  labels: Required<HeaderLabels>;
  linkComponent: ElementType;
  imageComponent: ElementType;
  cardComponent: ElementType | undefined;
}

/**
 * A section of the row. With a page of its own it is a link and, beside it, a button for the panel; without one the button is
 * the section (ARIA APG, "Disclosure navigation menu with top-level links"). Renders an `<li>`.
 */
export function HeaderSection({ panelId, section, labels, ...rest }: HeaderSectionProps) {
  const { label, href, current, hasPanel } = section;
  const isButton = hasPanel && !href;
  return (
    <li className={styles.item} data-item="">
      {!isButton && (
        <LinkOrText
          href={href}
          event="section"
          linkComponent={rest.linkComponent}
          className={styles.top}
          aria-current={current}
          data-top=""
        >
          {label}
        </LinkOrText>
      )}
      {hasPanel && (
        <button
          type="button"
          {...popoverTarget(panelId)}
          className={isButton ? styles.top : styles.more}
          aria-current={isButton ? current : undefined}
          aria-label={isButton ? undefined : labels.more.replace('{section}', () => label)}
          data-top=""
          data-bs-event="section-panel"
        >
          {isButton && label}
          <Icon d={chevron} className={styles.chevron} />
        </button>
      )}
      {hasPanel && <Panel id={panelId} section={section} labels={labels} {...rest} />}
    </li>
  );
}
