// Elements with code or fallback instead of text, in which browsers parse no tags (HTML §13.2.6.4.7).
const closingOfRawText: Readonly<Record<string, RegExp>> = {
  script: /<\/script(?=[\s/>])/gi,
  style: /<\/style(?=[\s/>])/gi,
  iframe: /<\/iframe(?=[\s/>])/gi,
  noembed: /<\/noembed(?=[\s/>])/gi,
  noframes: /<\/noframes(?=[\s/>])/gi,
};

// Inline elements; the tags of all others separate words.
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

/**
 * HTML without its tags, comments, scripts and styles, tokenized as browsers do (HTML §13.2.5): a `<` that begins none of them
 * (`a < b`, `<3`) is text. A tag that separates words becomes a space. Character references stay as they are. It takes linear
 * time.
 *
 * @param html well-formed or not
 * @param isText whether a tag is unescaped text
 */
export function stripTags(html: string, isText: (tag: string) => boolean = () => false): string {
  // A comment, declaration, instruction, opening or closing tag; the groups capture the names of the tags.
  const starts = /<(?:!--|[!?][a-z[]|([a-z][^\s/>]*)|\/([a-z][^\s/>]*))/gi;
  let text = '';
  let from = 0;
  for (let match = starts.exec(html); match; match = starts.exec(html)) {
    const [start, opening, closing] = match;
    const { index } = match;
    let end = start === '<!--' ? endOfComment(html, index) : endOfTag(html, starts.lastIndex);
    if (end === -1) return text + html.slice(from, isCutOff(html.slice(index)) ? index : undefined);
    const name = opening ?? closing;
    if (name !== undefined && isText(html.slice(index, end))) {
      starts.lastIndex = end;
      continue;
    }
    if (opening) end = endOfRawText(html, end, opening.toLowerCase());

    const separatesWords = name !== undefined && !inline.test(name);
    // A `<` that is text and what follows the tag would join to a new tag: `<<i></i>b>`.
    const followsLessThan = index > from && html[index - 1] === '<';
    text += html.slice(from, index) + (separatesWords || followsLessThan ? ' ' : '');
    from = end;
    starts.lastIndex = end;
  }
  return text + html.slice(from);
}

/** An unclosed comment goes to the end, as in browsers. */
function endOfComment(html: string, start: number): number {
  const ends = /--!?>/g;
  // The two dashes may open and close it: `<!-->`.
  ends.lastIndex = start + '<!'.length;
  return ends.test(html) ? ends.lastIndex : html.length;
}

/** The first `>` outside of quoted values; -1 if there is none. */
function endOfTag(html: string, from: number): number {
  const ends = />|=\s*(["'])/g;
  ends.lastIndex = from;
  for (let match = ends.exec(html); match; match = ends.exec(html)) {
    const quote = match[1];
    if (quote === undefined) return ends.lastIndex;
    const closed = html.indexOf(quote, ends.lastIndex);
    if (closed !== -1) ends.lastIndex = closed + 1;
  }
  return -1;
}

/**
 * Where the closing tag begins, or the end of the text; the same place for other elements. In XHTML an element may be
 * self-closing.
 */
function endOfRawText(html: string, from: number, name: string): number {
  const ends = Object.hasOwn(closingOfRawText, name) ? closingOfRawText[name] : undefined;
  if (!ends || html[from - 2] === '/') return from;
  ends.lastIndex = from;
  return ends.exec(html)?.index ?? html.length;
}

/** Whether this is a truncated tag, as at the end of an excerpt, rather than text: `<a href="htt`. */
function isCutOff(rest: string): boolean {
  return /=|^\S+$/.test(rest);
}
