import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import type { XmlElement } from './xml.ts';

/** The children of these names, in the order of the names. */
export function getChildren(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);
}

/** An attribute, decoded; an empty string where there is none. */
export function getAttribute(element: XmlElement | undefined, name: string): string {
  return decodeCharacterReferences(element?.attributes.get(name.toLowerCase()) ?? '').trim();
}

/** The URL in an attribute, made absolute. */
export function getUrl(element: XmlElement | undefined, name: string): string | undefined {
  return element && toWebUrl(getAttribute(element, name), element.base);
}

/** The text of an element: CDATA sections as they are, everything else with its character references decoded. */
export function getText(element: XmlElement | undefined): string {
  const source = element?.inner ?? '';
  let decoded = '';
  let from = 0;
  while (from < source.length) {
    const start = source.indexOf('<![CDATA[', from);
    const end = start < 0 ? -1 : source.indexOf(']]>', start);
    decoded += decodeCharacterReferences(source.slice(from, end < 0 ? undefined : start));
    if (end < 0) break;
    decoded += source.slice(start + '<![CDATA['.length, end);
    from = end + ']]>'.length;
  }
  return decoded.trim();
}

/** The first text that is not empty, of the children of these names. */
export function getChildText(element: XmlElement | undefined, ...names: string[]): string {
  return (
    getChildren(element, ...names)
      .map(getText)
      .find(Boolean) ?? ''
  );
}

/** Whether a text is all in CDATA sections. */
export function isCdata({ inner }: XmlElement): boolean {
  return inner.trimStart().startsWith('<![CDATA[');
}
