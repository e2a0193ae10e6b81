import type { ComponentProps, ElementType } from 'react';
import { warnInDevelopment, type Link } from '@broadsheet/content';
import { hasText, linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './footer.css.ts';

interface LinkListProps extends ComponentProps<'ul'> {
  /** Those that can be shown (see `readable`). */
  links: Link[];
  /** The name of a click on one of them, for analytics. */
  event: string;
  linkComponent: ElementType;
}

/**
 * A list of links. Renders a `<ul>`.
 */
export function LinkList({ links, event, linkComponent, className, ...rest }: LinkListProps) {
  return (
    <ul {...rest} className={clsx(styles.list, className)}>
      {links.map(({ label, href }, index) => (
        // Labels and addresses may repeat; links keep no state that a key would have to carry.
        <li key={index}>
          {linkOrText({ href, event, linkComponent, className: styles.link, children: label })}
        </li>
      ))}
    </ul>
  );
}

/** The links that have a label. */
export function readable<Item extends Link>(links: Item[] | undefined): Item[] {
  const all = Array.isArray(links) ? links : [];
  const found = all.filter((link) => hasText(link?.label));
  if (found.length < all.length) {
    warnInDevelopment('Footer', 'a link without a label is left out; give every link one.');
  }
  return found;
}
