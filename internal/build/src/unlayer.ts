const layerBlock = /@layer broadsheet\.components\s*\{/;

/**
 * A stylesheet with the rules of components outside of their layer, in the same order, for sites whose own CSS is unlayered and
 * would win over them. Design tokens stay in theirs: an app overrides them whatever comes first.
 */
export function unlayer(css: string): string {
  let rest = css;
  let result = '';
  for (let block = layerBlock.exec(rest); block; block = layerBlock.exec(rest)) {
    const start = block.index + block[0].length;
    const end = findBlockEnd(rest, start);
    result += rest.slice(0, block.index) + rest.slice(start, end);
    rest = rest.slice(end + 1);
  }
  return result + rest;
}

/** The position of the brace that closes the block whose content begins at `from`; braces in strings do not count. */
function findBlockEnd(css: string, from: number): number {
  const tokens = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[{}]/g;
  tokens.lastIndex = from;
  let depth = 1;
  for (let token = tokens.exec(css); token; token = tokens.exec(css)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return token.index;
  }
  throw new Error('A layer is not closed.');
}
