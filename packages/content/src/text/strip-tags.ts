// What holds code or a substitute, never text. Browsers read no tags in these (HTML §13.2.6.4.7).
const textless = /^(?:script|style|iframe|noembed|noframes)$/i;

// Elements within a line of text; the tags of all others part words, as a line break does.
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

/**
 * HTML without its tags, comments, scripts and styles, told apart as browsers do (HTML §13.2.5): a `<` that begins none of
 * them (`a < b`, `<3`) is text. Where a tag parts words, a space stands in its place. Character references stay as they are.
 * It takes time in proportion to the length, whatever is in it.
 *
 * @param html a piece of HTML, well-formed or not
 * @param isText whether a tag is text after all
 */
export function stripTags(html: string, isText: (tag: string) => boolean = () => false): string {
  // A comment, a declaration, an instruction, an opening tag, a closing tag; the groups hold the names of the tags.
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
    if (opening && textless.test(opening)) end = endOfContent(html, end, opening);

    const separatesWords = name !== undefined && !inline.test(name);
    // A `<` that is text must not meet what follows the tag, or both would make a tag: `<<i></i>b>`.
    const partsSign = index > from && html[index - 1] === '<';
    text += html.slice(from, index) + (separatesWords || partsSign ? ' ' : '');
    from = end;
    starts.lastIndex = end;
  }
  return text + html.slice(from);
}

/** A comment that nothing ends goes to the end, as in browsers. */
function endOfComment(html: string, start: number): number {
  const ends = /--!?>/g;
  // The first two dashes may be the last two as well: `<!-->`.
  ends.lastIndex = start + '<!'.length;
  return ends.test(html) ? ends.lastIndex : html.length;
}

/** The first `>` that stands in no quoted value; -1 where there is none. */
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

/** Where the closing tag begins, or the end of all. In XHTML an element may close itself. */
function endOfContent(html: string, from: number, name: string): number {
  if (html[from - 2] === '/') return from;
  const ends = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  ends.lastIndex = from;
  return ends.exec(html)?.index ?? html.length;
}

/** Whether this is the beginning of a tag, as an excerpt cut at some length leaves it, rather than text: `<a href="htt`. */
function isCutOff(rest: string): boolean {
  return /=|^\S+$/.test(rest);
}
