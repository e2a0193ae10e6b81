import type { Node } from './types.ts';

/** How the script element of structured data is written. */
export interface JsonLdScriptOptions {
  /**
   * The nonce of the page's content security policy. A block of data runs nothing, and browsers ask for none; checkers of
   * policies may.
   */
  nonce?: string | undefined;
}

/** What React spreads over `<script>`. */
export interface JsonLdScriptProps {
  type: 'application/ld+json';
  nonce?: string;
  dangerouslySetInnerHTML: { __html: string };
}

// A parser of HTML must find neither an end (`</script>`), nor a beginning (`<!--`), nor, in XHTML, a reference; U+2028 and
// U+2029 end a line in old scripts. All of these stand only in strings, where JSON may write them by number.
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * Structured data as text that is safe inside `<script type="application/ld+json">`: whatever stands in it, the script ends
 * where it should, and parsing gives back what was put in.
 *
 * @param nodes one thing, or several that become a graph; `undefined` and `null` among them are left out
 */
export function jsonLd(...nodes: (Node | null | undefined)[]): string {
  const present = nodes.filter((node) => node !== undefined && node !== null);
  const [only] = present;
  const content = present.length === 1 && only ? only : { '@graph': present };
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The properties of the script element for React, in a server component as well: `<script {...jsonLdScript([node])} />`.
 *
 * @param nodes as `jsonLd` takes them
 */
export function jsonLdScript(
  nodes: Node | readonly (Node | null | undefined)[],
  { nonce }: JsonLdScriptOptions = {},
): JsonLdScriptProps {
  return {
    type: 'application/ld+json',
    ...(nonce ? { nonce } : {}),
    dangerouslySetInnerHTML: { __html: jsonLd(...[nodes].flat()) },
  };
}

/**
 * The script element as HTML, for pages that no React makes.
 *
 * @param nodes as `jsonLd` takes them
 */
export function jsonLdHtml(
  nodes: Node | readonly (Node | null | undefined)[],
  { nonce }: JsonLdScriptOptions = {},
): string {
  // What may stand in a nonce (CSP 3 §2.3.1) is safe in an attribute; nothing else is written.
  const attribute = nonce && /^[\w+/-]+={0,2}$/.test(nonce) ? ` nonce="${nonce}"` : '';
  return `<script type="application/ld+json"${attribute}>${jsonLd(...[nodes].flat())}</script>`;
}
