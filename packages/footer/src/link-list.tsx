import type { ComponentProps, ElementType } from 'react';
import type { Link } from '@broadsheet/content';
import { getKeys, linkOrText, type LanguageOfLink } from '@internal/react';
import * as styles from './footer.css.ts';

interface LinkListProps extends ComponentProps<'ul'> {
  /** Links with labels (see `withText`). */
  links: readonly (Link & LanguageOfLink)[];
  /** The `data-broadsheet-event` of each link, for analytics. */
  event: string;
  linkComponent: ElementType;
  'data-layout'?: 'row' | 'columns' | undefined;
}

/** A list of links. Renders a `<ul>`. */
export function LinkList({ links, event, linkComponent, ...rest }: LinkListProps) {
  const keys = getKeys(links, ({ href, label }) => [href, label]);
  return (
    <ul {...rest}>
      {links.map(({ label, href, lang, hrefLang }, index) => (
        <li key={keys[index]}>
          {linkOrText(
            { href, lang, hrefLang, dir: 'auto', event, linkComponent, className: styles.link },
            label,
          )}
        </li>
      ))}
    </ul>
  );
}
