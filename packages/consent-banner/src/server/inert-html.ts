/** Attributes that make a browser fetch, whatever element bears them. */
const fetching = new Set(
  'src srcset poster data background imagesrcset lowsrc dynsrc srcdoc style xlink:href'.split(' '),
);

/** Elements whose `href` the visitor follows. Of all others it is taken to be fetched, unless it names a part of the page. */
const links = new Set(['a', 'area']);

/** Presentation attributes of SVG, which may fetch by `url(…)`. */
const presentation = new Set(
  'fill stroke filter mask clip-path cursor marker marker-start marker-mid marker-end'.split(' '),
);

/** Elements whose content is text up to their end tag. */
const rawText = new Set(
  'script style textarea title xmp iframe noembed noframes noscript'.split(' '),
);

const isSpace = (character: string | undefined) =>
  character !== undefined && ' \t\n\f\r'.includes(character);

/**
 * HTML of a content system, made so that no browser fetches or runs anything of it: the URLs of scripts, stylesheets, images, media,
 * frames and SVG become `data-…` attributes, and scripts and styles of the type `text/plain`. Put the result into
 * `<template data-consent="…">`: `activate` of `/core`, `ConsentActivation` and `/enhance` bring it back once it is allowed.
 *
 * Links keep their addresses. It reads the HTML as the tokenizer of the HTML standard does, in linear time, and is no sanitizer.
 */
export function inertHtml(html: string): string {
  return rewrite(html, { isText: false });
}

/** @param isText whether it is the content of an element of raw text, which is markup all the same if that element lies in SVG */
function rewrite(html: string, { isText }: { isText: boolean }): string {
  const result: string[] = [];
  let position = 0;
  let templates = 0;
  let hasForeign = isText;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    if (start < 0) break;
    result.push(html.slice(position, start));
    const tag = readTag(html, start);
    position = tag.end;
    if (tag.name === 'svg' || tag.name === 'math') hasForeign = true;
    if (tag.name === 'template') templates += 1;
    // It would end the template that the result is put into.
    if (tag.name === '/template' && (templates -= 1) < 0) templates = 0;
    else result.push(tag.text);
    if (isText || !rawText.has(tag.name)) continue;
    const end = findEndTag(html, position, tag.name);
    const content = html.slice(position, end);
    const isScript = tag.name === 'script' && !hasForeign;
    result.push(isScript ? content : rewrite(content, { isText: true }));
    position = end;
    if (end === html.length) result.push(`</${tag.name}>`);
  }
  result.push(html.slice(position), '</template>'.repeat(templates));
  return result.join('');
}

interface Tag {
  /** In lower case, with a slash in front for an end tag; empty for a comment or text. */
  name: string;
  /** What is written in its place. */
  text: string;
  /** Where the rest begins. */
  end: number;
}

function readTag(html: string, start: number): Tag {
  const verbatim = (end: number): Tag => ({ name: '', text: html.slice(start, end), end });
  const next = html[start + 1] ?? '';
  if (html.startsWith('<!--', start)) {
    const end = findCommentEnd(html, start + 4);
    return end < 0
      ? { name: '', text: `${html.slice(start)}-->`, end: html.length }
      : verbatim(end);
  }
  if (next === '!' || next === '?') return verbatim(after(html, '>', start));
  const isEnd = next === '/';
  const begin = isEnd ? start + 2 : start + 1;
  if (!/[a-z]/i.test(html[begin] ?? '')) {
    return verbatim(isEnd && html[begin] !== undefined ? after(html, '>', begin) : start + 1);
  }
  let position = begin;
  while (position < html.length && !isSpace(html[position]) && !'/>'.includes(html[position]!)) {
    position += 1;
  }
  const name = html.slice(begin, position).toLowerCase();
  const { attributes, end } = readAttributes(html, position);
  // A tag that is never closed is none, and what follows it is lost with it.
  if (end < 0) return { name: '', text: '', end: html.length };
  if (isEnd) return { ...verbatim(end), name: `/${name}` };
  // Nothing can end it, not even the template.
  if (name === 'plaintext') return { name: '', text: '', end };
  return { name, text: writeTag(html.slice(begin, position), name, attributes), end };
}

function after(html: string, text: string, from: number): number {
  const index = html.indexOf(text, from);
  return index < 0 ? html.length : index + text.length;
}

/** `<!-->` and `<!--->` are whole comments; others end with `-->` or `--!>`. */
function findCommentEnd(html: string, from: number): number {
  if (html[from] === '>') return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  const expression = /--!?>/g;
  expression.lastIndex = from;
  return expression.exec(html) ? expression.lastIndex : -1;
}

type Attribute = [name: string, value: string | undefined];

/** The attributes of a tag, and where it ends; -1 where it never does. */
function readAttributes(html: string, from: number): { attributes: Attribute[]; end: number } {
  const attributes: Attribute[] = [];
  let position = from;
  const skipSpace = () => {
    while (isSpace(html[position])) position += 1;
  };
  while (position < html.length) {
    while (isSpace(html[position]) || html[position] === '/') position += 1;
    if (html[position] === '>') return { attributes, end: position + 1 };
    const nameStart = position;
    // An equals sign in front belongs to the name.
    position += 1;
    while (position < html.length && !isSpace(html[position]) && !'/>='.includes(html[position]!)) {
      position += 1;
    }
    const name = html.slice(nameStart, position).toLowerCase();
    skipSpace();
    if (html[position] !== '=') {
      attributes.push([name, undefined]);
      continue;
    }
    position += 1;
    skipSpace();
    const quote = html[position];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, position + 1);
      if (end < 0) return { attributes, end: -1 };
      attributes.push([name, html.slice(position + 1, end)]);
      position = end + 1;
    } else {
      const valueStart = position;
      while (position < html.length && !isSpace(html[position]) && html[position] !== '>') {
        position += 1;
      }
      attributes.push([name, html.slice(valueStart, position)]);
    }
  }
  return { attributes, end: -1 };
}

/** Of two attributes of one name the first counts; so does one that was renamed, before one that had that name. */
function writeTag(written: string, name: string, given: readonly Attribute[]): string {
  const attributes = new Map<string, string | undefined>();
  const isText = name === 'script' || name === 'style';
  for (const [key, value] of given) {
    if (attributes.has(key) || key === 'http-equiv') continue;
    attributes.set(key, value);
  }
  const inert = new Map<string, string | undefined>();
  for (const [key, value] of attributes) {
    const target = getInertName(name, key, value);
    if (target === key && inert.has(key)) continue;
    inert.set(target, value);
  }
  if (isText) inert.set('type', 'text/plain');
  const text = Array.from(inert, ([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${written}${text.join('')}>`;
}

function getInertName(element: string, key: string, value: string | undefined): string {
  if (key === 'type' && (element === 'script' || element === 'style')) {
    return value === 'text/plain' ? key : 'data-type';
  }
  if (key === 'xlink:href') return element === 'a' ? key : 'data-href';
  if (fetching.has(key)) return `data-${key}`;
  if (key === 'href' && !links.has(element) && !value?.startsWith('#')) return 'data-href';
  if (presentation.has(key) && /url\s*\(|\\|&/i.test(value ?? '')) return `data-${key}`;
  return key;
}

/** Where the end tag of an element of raw text begins. */
function findEndTag(html: string, from: number, name: string): number {
  if (name === 'script') return findEndOfScript(html, from);
  const endTag = /<\/([a-z]+)(?=[\s/>])/gi;
  endTag.lastIndex = from;
  for (let found = endTag.exec(html); found; found = endTag.exec(html)) {
    if (found[1]!.toLowerCase() === name) return found.index;
  }
  return html.length;
}

/** A script in a comment of a script does not end it (HTML, "script data double escaped state"). */
function findEndOfScript(html: string, from: number): number {
  const expression = /<!--(?!-*>)|-->|<\/?script(?=[\s/>])/gi;
  expression.lastIndex = from;
  let isComment = false;
  let isInner = false;
  for (let found = expression.exec(html); found; found = expression.exec(html)) {
    const [text] = found;
    if (text === '<!--') isComment = true;
    else if (text === '-->') isComment = isInner = false;
    else if (text.startsWith('</') && !isInner) return found.index;
    else isInner = isComment && !text.startsWith('</');
  }
  return html.length;
}
