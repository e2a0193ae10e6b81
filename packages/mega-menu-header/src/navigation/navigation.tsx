import { hamburger, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import type { RenderContext, Section } from '../types.ts';
import * as styles from './navigation.css.ts';
import { renderSection } from './section.tsx';

/** The sections, and the button that opens them as a drawer in a narrow window. */
export function renderNavigation(headerId: string, sections: Section[], context: RenderContext) {
  const id = `${headerId}-nav`;
  return (
    sections.length > 0 && (
      <>
        <button type="button" {...popoverTarget(id)} className={styles.menuButton}>
          {renderIcon(hamburger, styles.menuIcon)}
          {context.labels.menu}
        </button>
        <nav
          id={id}
          popover="auto"
          aria-label={context.labels.main}
          className={styles.navigation}
          data-layer="navigation"
        >
          <ul className={styles.sections}>
            {sections.map((section, index) =>
              renderSection(`${headerId}-${index}`, section, context),
            )}
          </ul>
        </nav>
      </>
    )
  );
}
