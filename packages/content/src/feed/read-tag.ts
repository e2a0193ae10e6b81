/** A tag of XML. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'empty';
  attributes: Map<string, string>;
}

const space = /\s/;

/**
 * Reads a tag without its brackets, such as `/item` or `link href="…"`; `undefined` for what is none: ` b` of `a < b`. XML
 * forbids `<` in it.
 */
export function readTag(source: string): Tag | undefined {
  const isClose = source.startsWith('/');
  const isEmpty = !isClose && source.endsWith('/');
  const text = source.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const nameEnd = findEnd(text, 0, (sign) => space.test(sign));
  const name = text.slice(0, nameEnd);
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name)) return undefined;
  const kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
  return { name, kind, attributes: readAttributes(text, nameEnd) };
}

/** By name in lower case. Also without quotes and without a value, as in HTML. Of one name the first counts. */
export function readAttributes(text: string, from: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < text.length) {
    at = findEnd(text, at, (sign) => !space.test(sign) && sign !== '/');
    const nameEnd = findEnd(text, at + 1, (sign) => space.test(sign) || sign === '=');
    const name = text.slice(at, nameEnd).toLowerCase();
    at = findEnd(text, nameEnd, (sign) => !space.test(sign));
    let value = '';
    if (text[at] === '=') {
      at = findEnd(text, at + 1, (sign) => !space.test(sign));
      const quote = text[at] === '"' || text[at] === "'" ? text[at]! : '';
      const closed = quote ? text.indexOf(quote, at + 1) : -1;
      const end = closed === -1 ? findEnd(text, at, (sign) => space.test(sign)) : closed;
      value = text.slice(closed === -1 ? at : at + 1, end);
      at = closed === -1 ? end : end + 1;
    }
    if (name && !attributes.has(name)) attributes.set(name, value);
  }
  return attributes;
}

function findEnd(text: string, from: number, isEnd: (sign: string) => boolean): number {
  let at = from;
  while (at < text.length && !isEnd(text[at]!)) at += 1;
  return at;
}
