import type { ComponentProps, ElementType } from 'react';
import type { Link } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import * as styles from './footer.css.ts';

interface LinkListProps extends ComponentProps<'ul'> {
  /** Links with labels (see `withText`). */
  links: readonly Link[];
  /** The `data-broadsheet-event` of each link, for analytics. */
  event: string;
  linkComponent: ElementType;
  'data-layout'?: 'row' | 'columns' | undefined;
}

/** A list of links. Renders a `<ul>`. */
export function LinkList({ links, event, linkComponent, ...rest }: LinkListProps) {
  return (
    <ul {...rest}>
      {links.map(({ label, href }, index) => (
        // Labels and URLs may repeat; links keep no state that a key would have to carry.
        <li key={index}>
          {linkOrText({ href, event, linkComponent, className: styles.link }, label)}
        </li>
      ))}
    </ul>
  );
}
