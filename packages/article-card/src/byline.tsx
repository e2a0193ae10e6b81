import type { ElementType } from 'react';
import { hasText, safeHref, type Author } from '@broadsheet/content';

/**
 * Who wrote it, each name a link where it has a page; nothing where nobody is named. Renders a `<p>`.
 * A function rather than a component, like `picture`.
 */
export function byline(
  authors: Author[] | undefined,
  Link: ElementType,
  by: string,
  separator: string,
) {
  const named = authors?.filter?.((author) => hasText(author?.name));
  return named?.length ? (
    <p>
      {by}
      {named.map(({ name, href }, index) => {
        const address = safeHref(href);
        return (
          <bdi key={index}>
            {index > 0 && separator}
            {address ? (
              <Link href={address} rel="author" data-broadsheet-event="author">
                {name}
              </Link>
            ) : (
              name
            )}
          </bdi>
        );
      })}
    </p>
  ) : null;
}
