import { transform } from 'lightningcss';
import { parse, type ChildNode, type Declaration, type Root } from 'postcss';

/** The statement at the top of every published stylesheet, to the letter. */
export const layerOrder = '@layer broadsheet.reset, broadsheet.theme, broadsheet.components;';

const ourLayer = /^broadsheet\.(reset|theme|components)$/;

/** Properties of a side or an axis of the screen: each has one of the text instead. */
const physicalProperty = new RegExp(
  [
    '^(left|right|top|bottom|width|height|(min|max)-(width|height))$',
    '^(scroll-)?(margin|padding)-(left|right|top|bottom)$',
    '^border-(left|right|top|bottom)(-|$)',
    '^contain-intrinsic-(width|height)$',
  ].join('|'),
);

/** Properties whose value may name a side. */
const sidedProperty = /^(text-align(-last)?|float|clear|caption-side)$/;

/** Shorthands whose values go round the box: its sides, beginning at the top. */
const boxShorthand = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/;

/**
 * What is wrong with a published stylesheet, whichever package it is of: one sentence a fault.
 */
export function stylesheetFaults(css: string): string[] {
  const sheet = parse(css);
  return [...layerFaults(css, sheet), ...directionFaults(sheet), ...resourceFaults(css)];
}

function layerFaults(css: string, sheet: Root): string[] {
  const faults: string[] = [];
  if (!css.startsWith(layerOrder)) faults.push(`It does not begin with ${layerOrder}`);
  let isPrelude = true;
  for (const node of sheet.nodes) {
    const kind = kindOf(node);
    if (kind === 'rule') faults.push(`Outside of every layer: ${excerpt(node)}`);
    if (kind === 'import' && !isPrelude)
      faults.push(`Void, for it follows rules: ${excerpt(node)}`);
    if (kind !== 'import' && kind !== 'statement') isPrelude = false;
  }
  return faults;
}

function kindOf(node: ChildNode): 'statement' | 'import' | 'layered' | 'rule' {
  if (node.type !== 'atrule') return 'rule';
  if (node.name === 'import') return 'import';
  if (node.name === 'layer') {
    const names = node.params.split(',').map((name) => name.trim());
    if (!names.every((name) => ourLayer.test(name))) return 'rule';
    return node.nodes ? 'layered' : 'statement';
  }
  // Only we use their names, and layers do not bear on them.
  if (node.name === 'keyframes' || node.name === 'property') return 'layered';
  const isConditional = ['media', 'supports', 'container'].includes(node.name);
  return isConditional && node.nodes?.every((child) => kindOf(child) === 'layered')
    ? 'layered'
    : 'rule';
}

function directionFaults(sheet: Root): string[] {
  const faults: string[] = [];
  sheet.walkDecls((declaration) => {
    if (isPhysical(declaration)) faults.push(`Not for every direction: ${declaration.toString()}`);
  });
  return faults;
}

function isPhysical({ prop, value }: Declaration): boolean {
  if (prop.startsWith('--')) return false;
  if (physicalProperty.test(prop)) return true;
  if (sidedProperty.test(prop)) return /\b(left|right)\b/.test(value);
  const values = topLevelWords(value);
  if (boxShorthand.test(prop)) return values.length === 4 && values[1] !== values[3];
  if (prop === 'border-radius') {
    const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = values;
    return topLeft !== topRight || bottomLeft !== bottomRight;
  }
  return false;
}

/** The words of a value; what stands in parentheses belongs to its word. */
function topLevelWords(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

function resourceFaults(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?(?!#)[^)]{0,40}/gi)].map(
    ([found]) => `A strict content security policy, or an unusual path, forbids ${found}`,
  );
}

const colorFunction = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\($/i;

/**
 * The colors that a stylesheet states itself, where it should ask the theme for them. `currentColor`, `transparent`
 * and the system's colors, which forced colors need, are not counted.
 */
export function rawColors(css: string): string[] {
  const found: string[] = [];
  parse(css).walkDecls((declaration) => {
    const words = declaration.value
      .replaceAll(/"[^"]*"|'[^']*'|--[\w-]+/g, ' ')
      .replaceAll(/\((from)\s/g, ' $1 ')
      .matchAll(/#[\da-f]+|(?<![\w-])[a-z]+(?![\w-])\(?/gi);
    for (const [word] of words) {
      if (colorFunction.test(word) || isColor(word)) found.push(declaration.toString());
    }
  });
  return found;
}

/** Whether a CSS parser reads a word as a color of its own. */
function isColor(word: string): boolean {
  if (word.endsWith('(')) return false;
  let result = false;
  transform({
    filename: 'word.css',
    code: Buffer.from(`a{color:${word}}`),
    errorRecovery: true,
    visitor: {
      Color(color) {
        const isSystems = typeof color === 'string';
        result =
          !isSystems && color.type !== 'currentcolor' && !('alpha' in color && color.alpha === 0);
      },
    },
  });
  return result;
}

/**
 * Custom properties by their use: the ones that a stylesheet sets, and the ones that it reads without a fallback.
 */
export function customProperties(css: string): { set: Set<string>; read: Set<string> } {
  const set = new Set<string>();
  const read = new Set<string>();
  const sheet = parse(css);
  sheet.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) set.add(prop);
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)) read.add(name);
  });
  sheet.walkAtRules('property', ({ params }) => void set.add(params));
  return { set, read };
}

/**
 * What a stylesheet imports, in its order.
 */
export function importsOf(css: string): string[] {
  const imports: string[] = [];
  parse(css).walkAtRules('import', ({ params }) => {
    imports.push(params.replaceAll(/^["']|["']$/g, ''));
  });
  return imports;
}

function excerpt(node: ChildNode): string {
  return node.toString().slice(0, 80);
}
