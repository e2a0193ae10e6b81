import { htmlToText } from './html-to-text.ts';

// `[contact-form-7 id="17"]`, `[vc_row]` and `[/caption]`, left over from removed plugins. `[sic]` is text.
const shortcodes = /\[(?:[a-z][\w-]*\s[^[\]=]*=[^[\]]*|[a-z\d]+[_-][\w-]*|\/[a-z][\w-]*)\]/gi;

/**
 * An excerpt of WordPress as plain text. The `[…]` at the end of an automatic one becomes an ellipsis.
 *
 * @param html unchecked, as in REST (`[&hellip;]`) and feeds (`[&#8230;]`)
 */
export function excerptToText(html: unknown): string {
  return htmlToText(html)
    .replace(shortcodes, ' ')
    .replace(/[\s,;:\p{Pd}]*\[(?:…|\.\.\.)\]$/u, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
