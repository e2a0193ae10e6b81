import { htmlToText } from './html-to-text.ts';
import { collapseWhitespace } from './normalize-text.ts';
import { findEnd } from './replace-end.ts';

// `[contact-form-7 id="17"]`, `[vc_row]` and `[/caption]`, left over from removed plugins. `[sic]` is text.
const shortcodes = /\[(?:[a-z][\w-]*\s[^[\]=]*=[^[\]]*|[a-z\d]+[_-][\w-]*|\/[a-z][\w-]*)\]/gi;

/**
 * An excerpt of WordPress as plain text. The `[…]` at the end of an automatic one becomes an ellipsis.
 *
 * @param html unchecked, as in REST (`[&hellip;]`) and feeds (`[&#8230;]`)
 */
export function excerptToText(html: unknown): string {
  return collapseWhitespace(
    shortenEllipsis(collapseWhitespace(htmlToText(html).replace(shortcodes, ' '))),
  );
}

function shortenEllipsis(text: string): string {
  const ending = ['[…]', '[...]'].find((each) => text.endsWith(each));
  if (ending === undefined) return text;
  const kept = text.slice(0, -ending.length);
  return `${kept.slice(
    0,
    findEnd(kept, (character) => /[\s,;:\p{Pd}]/u.test(character)),
  )}…`;
}
