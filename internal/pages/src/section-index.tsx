import type { NavigationItem } from '@internal/fixtures';
import * as styles from './section-index.css.ts';

interface SectionIndexProps {
  heading: string;
  items: NavigationItem[];
}

/** Every link of the navigation, in columns, as a newspaper prints its index. */
export function SectionIndex({ heading, items }: SectionIndexProps) {
  return (
    <nav id="sections" aria-label={heading} className={styles.root}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.columns}>
        {items.map(({ label, href, groups = [] }) => (
          <li key={label} className={styles.column}>
            {href ? (
              <a className={styles.label} href={href}>
                {label}
              </a>
            ) : (
              <span className={styles.label}>{label}</span>
            )}
            {groups.map((group) => (
              <ul key={group.label ?? ''} className={styles.list}>
                {group.links.map((link) => (
                  <li key={link.href}>
                    <a className={styles.link} href={link.href}>
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
