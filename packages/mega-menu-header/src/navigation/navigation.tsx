import type { ReactNode } from 'react';
import { hamburger, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import { withKeys } from '../shared/with-keys.ts';
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
        data-layer="navigation"
      >
        {renderedActions}
        <ul className={styles.sections}>
          {withKeys(sections).map(({ key, item }, index) =>
            renderSection(key, `${headerId}-${index}`, item, context),
          )}
        </ul>
      </nav>
    </>
  );
}
