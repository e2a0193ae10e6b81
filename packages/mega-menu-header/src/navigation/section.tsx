import { linkOrText } from '@internal/react';
import { renderPanel } from '../panel/panel.tsx';
import { chevron, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import type { RenderContext, Section } from '../types.ts';
import * as styles from './navigation.css.ts';

/**
 * A section of the row, as an `<li>`. With a page of its own it is a link and, beside it, a button for the panel; without one
 * the button is the section (ARIA APG, "Disclosure navigation menu with top-level links").
 *
 * @param id of its panel
 */
export function renderSection(key: string, id: string, section: Section, context: RenderContext) {
  const { label, href, current, groups, featured, content } = section;
  const hasPanel = !!(groups[0] || featured[0] || content);
  const isButton = hasPanel && !href;
  return (
    <li key={key} className={styles.section} data-focus-scope="">
      {!isButton &&
        linkOrText(
          {
            href,
            event: 'section',
            linkComponent: context.linkComponent,
            className: styles.sectionLink,
            'aria-current': current,
            'data-arrow-key-stop': '',
          },
          label,
        )}
      {hasPanel && (
        <button
          type="button"
          {...popoverTarget(id)}
          className={isButton ? styles.sectionButton : styles.panelButton}
          aria-current={isButton ? current : undefined}
          aria-label={isButton ? undefined : context.labels.more.replace('{section}', () => label)}
          data-arrow-key-stop=""
          data-broadsheet-event="section-panel"
        >
          {isButton && <span className={styles.sectionLabel}>{label}</span>}
          {renderIcon(chevron, styles.panelIcon)}
        </button>
      )}
      {hasPanel && renderPanel(id, section, context)}
    </li>
  );
}
