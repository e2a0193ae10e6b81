import type { HomePage } from '@internal/fixtures';
import * as styles from './masthead.css.ts';

interface MastheadProps {
  site: HomePage['site'];
  sections: string;
  search: string;
}

/** The name of the publication, its search, and the way to its sections: plain HTML, until the header has its own component. */
export function Masthead({ site, sections, search }: MastheadProps) {
  return (
    <header className={styles.root}>
      <div className={styles.row}>
        <a className={styles.name} href={site.href}>
          {site.name}
        </a>
        <a className={styles.sections} href="#sections">
          {sections}
        </a>
        <form className={styles.form} role="search" action="/search">
          <input
            className={styles.input}
            type="search"
            name="q"
            aria-label={site.search.label}
            placeholder={site.search.label}
          />
          <button className={styles.button} type="submit">
            {search}
          </button>
        </form>
      </div>
    </header>
  );
}
