import type { ReactNode } from 'react';
import { magnifier, renderIcon } from '../shared/icon.tsx';
import { popoverTarget } from '../shared/popover-target.ts';
import type { RenderContext } from '../types.ts';
import * as styles from './search-strip.css.ts';

/** The search in the header's first row; in a narrow window a button opens it as a strip below the header. */
export function renderSearchStrip(id: string, search: ReactNode, { labels }: RenderContext) {
  return (
    <div className={styles.search} data-focus-scope="">
      <button
        type="button"
        aria-label={labels.search}
        {...popoverTarget(id)}
        className={styles.searchButton}
      >
        {renderIcon(magnifier, styles.searchIcon)}
      </button>
      <div id={id} popover="auto" className={styles.searchPopover} data-popover="search">
        <div className={styles.searchStrip}>{search}</div>
      </div>
    </div>
  );
}
