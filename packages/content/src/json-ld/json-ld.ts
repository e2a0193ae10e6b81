import type { Node } from './types.ts';

/** The options of the script element. */
export interface JsonLdScriptOptions {
  /** The nonce of the page's content security policy. Browsers do not need it for data; policy checkers may. */
  nonce?: string | undefined;
}

/** The props of `<script>` in React. */
export interface JsonLdScriptProps {
  type: 'application/ld+json';
  nonce?: string;
  dangerouslySetInnerHTML: { __html: string };
}

// An HTML parser must find neither `</script>` nor `<!--` nor, in XHTML, a character reference; U+2028 and U+2029 end a line in
// old scripts. All of these occur only in strings, where JSON may escape them.
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * Structured data as text that is safe inside `<script type="application/ld+json">`: no string in it can end the script, and
 * parsing returns what was put in.
 *
 * @param nodes one node, or several that become a graph; `undefined` and `null` are left out
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

/** The props of the script element for React, server components included: `<script {...jsonLdScript([node])} />`. */
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

/** The script element as HTML, for pages without React. */
export function jsonLdHtml(
  nodes: Node | readonly (Node | null | undefined)[],
  { nonce }: JsonLdScriptOptions = {},
): string {
  // A valid nonce (CSP 3 §2.3.1) is safe in an attribute; nothing else is written.
  const attribute = nonce && /^[\w+/-]+={0,2}$/.test(nonce) ? ` nonce="${nonce}"` : '';
  return `<script type="application/ld+json"${attribute}>${jsonLd(...[nodes].flat())}</script>`;
}
