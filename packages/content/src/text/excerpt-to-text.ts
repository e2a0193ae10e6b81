import { htmlToText } from './html-to-text.ts';

// `[contact-form-7 id="17"]`, `[vc_row]` and `[/caption]`, of plugins that are not there any more. `[sic]` is text.
const shortcodes = /\[(?:[a-z][\w-]*\s[^[\]=]*=[^[\]]*|[a-z\d]+[_-][\w-]*|\/[a-z][\w-]*)\]/gi;

/**
 * An excerpt of WordPress as plain text. The `[…]` behind an automatic one becomes an ellipsis, as it is part of the text now.
 *
 * @param html unchecked: as REST (`[&hellip;]`) and feeds (`[&#8230;]`) have it
 */
export function excerptToText(html: unknown): string {
  return htmlToText(html)
    .replace(shortcodes, ' ')
    .replace(/[\s,;:\p{Pd}]*\[(?:…|\.\.\.)\]$/u, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
