import type { ReactNode } from 'react';
import { getKeys } from '@internal/react';
import { hamburger, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import type { RenderContext, Section } from '../types.ts';
import * as styles from './navigation.css.ts';
import { renderSection } from './section.tsx';

/**
 * The sections and the slot `actions`, and the button that opens them as a drawer in a narrow window. Without sections there is no
 * drawer, and the actions stand in the header.
 */
export function renderNavigation(
  headerId: string,
  sections: Section[],
  actions: ReactNode,
  context: RenderContext,
) {
  const id = `${headerId}-nav`;
  const renderedActions = actions && <div className={styles.actions}>{actions}</div>;
  if (!sections[0]) return renderedActions;
  const keys = getKeys(sections, ({ label, href }) => [label, href]);
  return (
    <>
      <button type="button" {...popoverTarget(id)} className={styles.menuButton}>
        {renderIcon(hamburger, styles.menuIcon)}
        <span className={styles.menuLabel}>{context.labels.menu}</span>
      </button>
      <nav
        id={id}
        popover="auto"
        aria-label={context.labels.main}
        className={styles.navigation}
        data-popover="navigation"
      >
        {renderedActions}
        <ul className={styles.sections}>
          {sections.map((section, index) =>
            renderSection(keys[index]!, `${headerId}-${index}`, section, context),
          )}
        </ul>
      </nav>
    </>
  );
}
