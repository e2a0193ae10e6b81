import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { packed } from './support/packed.ts';
import {
  customProperties,
  importsOf,
  layerOrder,
  rawColors,
  stylesheetFaults,
} from './support/stylesheet-faults.ts';
import { modulesIn } from './support/modules.ts';
import { entryPoints, packages, type Package } from './support/workspace.ts';

const everySheet = packages.flatMap((pkg) =>
  [...entryPoints(pkg, '.css')].map(([entry, file]) => ({
    entry,
    pkg,
    css: readFileSync(path.join(packed.apps['19'], 'node_modules', pkg.name, file), 'utf8'),
  })),
);
const sheets = everySheet.filter(({ entry }) => !isUnlayered(entry));
const ofTheme = setBy('theme');

describe.each(sheets)('$entry', ({ entry, pkg, css }) => {
  test('is in our layers, uses logical properties, and loads nothing', () => {
    expect(stylesheetFaults(css)).toEqual([]);
  });

  test('imports nothing, so that a `<link>` and every bundler can use it', () => {
    expect(importsOf(css)).toEqual([]);
  });

  test('holds the rules of the packages that it renders, each once', () => {
    const rendered = sheets.filter(
      (other) =>
        path.basename(other.entry) === path.basename(entry) &&
        stylesheetsOfDependencies(pkg).includes(other.entry),
    );
    for (const other of rendered) {
      const [longest = ''] = rulesOf(other.css).toSorted((a, b) => b.length - a.length);
      expect(css.split(longest)).toHaveLength(2);
    }
  });

  test('reads no custom property that nobody sets', () => {
    const { set, read } = customProperties(css);
    expect([...read].filter((name) => !set.has(name) && !ofTheme.has(name))).toEqual([]);
  });
});

test.each(sheets.filter(({ pkg }) => pkg.id !== 'theme'))(
  '$entry takes its colors from the theme',
  ({ css }) => {
    // The umbrella's stylesheet holds the theme's, where the colors are.
    const { css: theme } = sheets.find(({ entry }) => entry === '@broadsheet/theme/styles.css')!;
    const rest = rulesOf(theme).reduce((text, rules) => text.replace(rules, ''), css);
    expect(rawColors(rest)).toEqual([]);
  },
);

test.each(packages)(
  'the stylesheets of $name hold the styles of every module, those of the browser too, each once',
  (pkg) => {
    const wanted = modulesIn(path.join(packed.apps['19'], 'node_modules', pkg.name), '.js').flatMap(
      ({ text }) => sourcesOf(text),
    );
    const held = sheets
      .filter((sheet) => sheet.pkg === pkg)
      .flatMap(({ css }) => [...new Set(sourcesOf(css))]);
    expect([...new Set(wanted)].filter((source) => !held.includes(source))).toEqual([]);
    expect(held.filter((source, index) => held.indexOf(source) !== index)).toEqual([]);
  },
);

describe.each(everySheet.filter(({ entry }) => isUnlayered(entry)))('$entry', ({ entry, css }) => {
  const layered = sheets.find((sheet) => sheet.entry === entry.replace('.unlayered', ''))!;

  test('has the declarations of the layered stylesheet, in the same order', () => {
    expect(declarationsOf(css)).toEqual(declarationsOf(layered.css));
    expect(declarationsOf(css).length).toBeGreaterThan(5);
  });

  test('has no rule of a component in a layer', () => {
    const inLayers: string[] = [];
    parse(css).walkAtRules('layer', (layer) => {
      layer.walkRules(({ selector }) => void inLayers.push(selector));
    });
    expect(inLayers.filter((selector) => selector.includes('.broadsheet-'))).toEqual([]);
  });

  test('keeps design tokens in their layer, so that an app overrides them whatever comes first', () => {
    const unlayered: string[] = [];
    parse(css).walkDecls(/^--broadsheet-(color|font|space|width|border|radius)/, (declaration) => {
      if (!contextOf(declaration, true).includes('@layer')) unlayered.push(declaration.prop);
    });
    expect(unlayered).toEqual([]);
  });
});

test('no two packages share a class name', () => {
  const owners = new Map<string, Set<string>>();
  for (const { pkg, css } of sheets) {
    const rendered = stylesheetsOfDependencies(pkg);
    const others = sheets.filter(({ entry }) => rendered.includes(entry));
    const ofOthers = new Set(others.flatMap((other) => classesIn(other.css)));
    for (const name of classesIn(css).filter((each) => !ofOthers.has(each))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(pkg.id));
    }
  }
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, holders]) => holders.size > 1)).toEqual([]);
});

describe('a faulty stylesheet', () => {
  test.each([
    ['a rule outside of the layers', `${layerOrder}.a{color:red}`, /Outside of every layer/],
    ['a foreign layer', `${layerOrder}@layer app{.a{color:red}}`, /Outside of every layer/],
    ['a missing order', '@layer broadsheet.components{.a{color:red}}', /does not begin with/],
    ['a late import', `${layerOrder}@layer broadsheet.reset{a{b:c}}@import "x";`, /Void/],
    ['a side', `${layerOrder}@layer broadsheet.reset{a{margin-left:1px}}`, /every direction/],
    [
      'uneven sides',
      `${layerOrder}@layer broadsheet.reset{a{padding:0 1px 0 2px}}`,
      /every direction/,
    ],
    [
      'an uneven corner',
      `${layerOrder}@layer broadsheet.reset{a{border-radius:1px 0 0 1px}}`,
      /every direction/,
    ],
    [
      'alignment to a side',
      `${layerOrder}@layer broadsheet.reset{a{text-align:left}}`,
      /every direction/,
    ],
    [
      'embedded data',
      `${layerOrder}@layer broadsheet.reset{a{b:url(data:,x)}}`,
      /content security policy/,
    ],
  ])('is found out: %s', (_name, css, sentence) => {
    expect(stylesheetFaults(css)).toContainEqual(expect.stringMatching(sentence));
  });

  test.each([
    'red',
    '#123',
    'rgb(1 2 3 / 50%)',
    'color-mix(in oklab, white 10%, var(--a))',
    'rgb(from red r g b / var(--a))',
    'light-dark(var(--a), black)',
    'oklch(1 0 0)',
  ])('is found out: the color %s', (color) => {
    expect(rawColors(`a{background:${color}}`)).toHaveLength(1);
  });

  test.each([
    'currentColor',
    'transparent',
    '#0000',
    'CanvasText',
    'var(--broadsheet-color-ink)',
    'color-mix(in oklab, var(--broadsheet-color-ink) 10%, transparent)',
    'rgb(from var(--red) r g b / 50%)',
  ])('is not one that says %s', (color) => {
    expect(rawColors(`a{background:${color}}`)).toEqual([]);
  });
});

test.each(sheets.filter(({ entry }) => /theme\/(styles|engineering)\.css$/.test(entry)))(
  '$entry sets nothing but custom properties and the color scheme, on the root and on our attributes',
  ({ css }) => {
    const faults: string[] = [];
    parse(css).walkRules((rule) => {
      const isOurs = rule.selectors.every((selector) =>
        /^(:root(:not\(\[data-broadsheet-theme=[^)]*\))?|\[data-broadsheet-[^\]]*\])$/.test(
          selector,
        ),
      );
      if (!isOurs) faults.push(rule.selector);
      rule.walkDecls(({ prop }) => {
        if (!/^(--broadsheet-|color-scheme$)/.test(prop)) faults.push(prop);
      });
    });
    expect(faults).toEqual([]);
  },
);

function isUnlayered(entry: string): boolean {
  return entry.endsWith('.unlayered.css');
}

/** Every declaration with the selector and the conditions that it stands under. */
function declarationsOf(css: string): string[] {
  const all: string[] = [];
  parse(css).walkDecls((declaration) => {
    all.push(`${contextOf(declaration, false)} ${declaration.toString()}`);
  });
  return all;
}

/** What a node stands in, from the inside to the outside. */
function contextOf({ parent }: ChildNode, withLayers: boolean): string {
  if (!parent || parent.type === 'root' || parent.type === 'document') return '';
  const outer = contextOf(parent as ChildNode, withLayers);
  if (parent.type === 'rule') return `${(parent as Rule).selector} ${outer}`;
  const { name, params } = parent as AtRule;
  return name === 'layer' && !withLayers ? outer : `@${name} ${params} ${outer}`;
}

function classesIn(css: string): string[] {
  return Array.from(css.matchAll(/\.broadsheet-[\w-]+/g), ([name]) => name);
}

/** The blocks at the top of a stylesheet, as text. */
function rulesOf(css: string): string[] {
  return parse(css).nodes.map((node) => node.toString());
}

/** The theme is a peer: the app imports its stylesheet, and chooses which. Only the umbrella depends on it. */
function stylesheetsOfDependencies({ manifest }: Package): string[] {
  const dependencies = Object.keys(manifest.dependencies ?? {});
  return packages
    .filter(({ name }) => dependencies.includes(name))
    .flatMap((each) => [...entryPoints(each, '.css').keys()])
    .filter((entry) => /\/(styles|inner-pages)\.css$/.test(entry));
}

function setBy(id: string): Set<string> {
  const own = sheets.filter(({ pkg }) => pkg.id === id);
  return new Set(own.flatMap(({ css }) => [...customProperties(css).set]));
}

/** The files of styles whose classes a text names: `broadsheet-post-feed_footer` is of `post-feed.css.ts`. */
function sourcesOf(text: string): string[] {
  return Array.from(
    text.matchAll(/\b(?<source>broadsheet-[a-z-]+)_/g),
    ({ groups }) => groups!.source!,
  );
}
