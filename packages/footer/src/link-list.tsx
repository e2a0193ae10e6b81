import type { ComponentProps, ElementType } from 'react';
import type { Link } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './footer.css.ts';

interface LinkListProps extends ComponentProps<'ul'> {
  /** Those that can be shown (see `withText`). */
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
          {linkOrText({ href, event, linkComponent, className: styles.link }, label)}
        </li>
      ))}
    </ul>
  );
}
