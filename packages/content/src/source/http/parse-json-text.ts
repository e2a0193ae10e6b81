/**
 * The JSON of a response; `undefined` if it is something else. The media type is ignored, as many servers send a wrong one.
 *
 * Plugins of a server write a comment behind the JSON, or a notice in front of it. Then the longest list or object in the text
 * counts, unless the text is an HTML page, whose scripts contain JSON too.
 */
export function parseJsonText(text: string): unknown {
  const json = parse(text.trim());
  return json !== undefined || isHtmlPage(text) ? json : parseLongest(text);
}

/** Whether the text is a whole HTML page rather than a notice: a challenge, a login, an error page. */
function isHtmlPage(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 1000));
}

/** Whether a text is the beginning of JSON, or nothing at all. */
export function isCutOffJson(text: string): boolean {
  const json = text.trimStart();
  return json === '' || (/^[[{]/.test(json) && findBalancedEnd(json, 0) === -1);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A notice has few brackets; more than this is something else. */
const maxCandidates = 20;

function parseLongest(text: string): unknown {
  const candidates: string[] = [];
  let from = 0;
  while (candidates.length < maxCandidates) {
    const start = findStart(text, from);
    const end = start === -1 ? -1 : findBalancedEnd(text, start);
    if (end === -1) break;
    candidates.push(text.slice(start, end));
    from = end;
  }
  return candidates
    .toSorted((left, right) => right.length - left.length)
    .slice(0, 3)
    .map(parse)
    .find((json) => json !== undefined);
}

function findStart(text: string, from: number): number {
  const starts = /[[{]/g;
  starts.lastIndex = from;
  return starts.exec(text)?.index ?? -1;
}

/** The end of the list or object that starts here; -1 where it is cut off. */
function findBalancedEnd(text: string, start: number): number {
  // Strings whole, so that brackets in them do not count.
  const signs = /[[\]{}]|"(?:[^"\\]|\\[^])*"?/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (/^[[{]/.test(match[0])) depth += 1;
    else if (/^[\]}]/.test(match[0])) depth -= 1;
    if (depth === 0) return signs.lastIndex;
  }
  return -1;
}
