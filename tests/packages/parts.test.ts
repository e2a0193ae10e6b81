import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { modulesIn } from './support/modules.ts';
import { packed } from './support/packed.ts';
import { classesIn, listedFaults, partsOf, readStylesheets } from './support/parts.ts';
import { selectorFaults } from './support/selector-faults.ts';
import { isComponent, packages, type Package } from './support/workspace.ts';

const components = packages.filter(isComponent);

/** Selectors that find an element without a class of ours, and why nothing else would do. */
const allowed: { selector: RegExp; reason: string }[] = [
  {
    selector: /: (:root:has\(|\[data-broadsheet-scroll(-locked|bar-gutter)\]$)/,
    reason:
      'It is the page that scrolls, so only the root can keep room for a bar, or stand still.',
  },
  {
    selector: /broadsheet-footer_legal/,
    reason:
      'Links and buttons among the footer’s children look like its legal links, without specificity.',
  },
  {
    selector: /: \.broadsheet-prose_root /,
    reason:
      'The text of a story is HTML of a content system, whose elements have no class of ours.',
  },
];

describe.each(components)('$name', (pkg) => {
  const folder = path.join(packed.apps['19'], 'node_modules', pkg.name);
  const css = readStylesheets(pkg, packed.apps['19']);

  test('lists the class of every part in its README, and no other', () => {
    const rendered = modulesIn(folder, '.js').flatMap(({ text }) => classesIn(text));
    const all = [...partsOf(css).classes, ...rendered];
    const classes = [...new Set(all.filter((name) => !isOfAnother(pkg, name)))].toSorted();
    expect(listedFaults(readFileSync(path.join(pkg.folder, 'README.md'), 'utf8'), classes)).toEqual(
      [],
    );
  });

  test('finds each part by its class', () => {
    const faults = selectorFaults(css);
    expect(faults.filter((fault) => !allowed.some(({ selector }) => selector.test(fault)))).toEqual(
      [],
    );
  });
});

test('every exception is still needed', () => {
  const faults = components.flatMap((pkg) =>
    selectorFaults(readStylesheets(pkg, packed.apps['19'])),
  );
  expect(allowed.filter(({ selector }) => !faults.some((fault) => selector.test(fault)))).toEqual(
    [],
  );
});

describe('a list of parts', () => {
  const classes = ['broadsheet-footer_link', 'broadsheet-footer_root'];

  test.each([
    [
      '| part | what |\n| --- | --- |\n| `broadsheet-footer_root` | it |\n| `broadsheet-footer_link` | a |',
    ],
    ['- `root`: it, with every `thing` in it\n- `.broadsheet-footer_link`: a link'],
    ['### `Footer`\n\n- `root`: it\n- `link`: a link'],
  ])('may be a table or a list, of classes or of names', (list) => {
    expect(
      listedFaults(`# Footer\n\n## Parts\n\n${list}\n\n## Props\n\n- \`other\`\n`, classes),
    ).toEqual([]);
  });

  test('that is not complete, or names what is not there, is told', () => {
    expect(listedFaults('## Parts\n\n- `root`: it\n- `leg`: none\n', classes)).toEqual([
      'Not listed: broadsheet-footer_link',
      'Listed, and no part: leg',
    ]);
  });

  test('names a part below the heading of its component', () => {
    const two = ['broadsheet-banner_root', 'broadsheet-settings-link_root'];
    const readme = '## Parts\n\n### `Banner`\n\n- `root`\n\n### `SettingsLink`\n\n- `root`\n';
    expect(listedFaults(readme, two)).toEqual([]);
    expect(listedFaults('## Parts\n\n### `Banner`\n\n- `root`\n', two)).toEqual([
      'Not listed: broadsheet-settings-link_root',
    ]);
  });
});

describe('a selector', () => {
  test.each([
    '.broadsheet-a_root',
    '.broadsheet-a_root:hover .broadsheet-a_title::after',
    '[dir="rtl"] :is(.broadsheet-a_title, .broadsheet-a_text)',
    'button.broadsheet-a_button[aria-expanded="true"]',
  ])('%s finds a part by its class', (selector) => {
    expect(selectorFaults(`${selector} { color: red }`)).toEqual([]);
  });

  test.each([
    ['.broadsheet-a_item:first-child', /^By position/],
    ['.broadsheet-a_item:nth-child(2n)', /^By position/],
    ['.broadsheet-a_item:not(:last-child)', /^By position/],
    ['.broadsheet-a_root > div > p', /^The target has no class/],
    ['.broadsheet-a_root *', /^The target has no class/],
    ['[data-pattern]', /^The target has no class/],
    ['.broadsheet-a_root :is(.broadsheet-a_item, li)', /^The target has no class/],
  ])('%s does not', (selector, fault) => {
    expect(selectorFaults(`${selector} { color: red }`)).toEqual([expect.stringMatching(fault)]);
  });
});

/** Whether a class of a stylesheet or a module is one of a package that this one is made of. */
function isOfAnother(pkg: Package, name: string): boolean {
  const owner = components.filter(
    (other) => other !== pkg && name.startsWith(`broadsheet-${other.id}_`),
  );
  return owner.length > 0;
}
