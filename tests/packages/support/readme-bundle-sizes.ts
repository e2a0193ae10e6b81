import { kilobytes, type BundleSize } from './budgets.ts';

/** The table of sizes: its head, and the rows below it. */
const table = /^\| package +\| JavaScript[^\n]*\n(?:\|[^\n]*\n)+/m;

/**
 * The README with its table of sizes written anew, with columns of equal width, as oxfmt leaves them.
 */
export function withBundleSizes(readme: string, sizes: BundleSize[]): string {
  if (!table.test(readme)) throw new Error('The README has no table of sizes.');
  const rows = [
    ['package', 'JavaScript, client-rendered', 'CSS'],
    ...sizes
      .toSorted(themeAndUmbrellaLast)
      .map(({ name, script, styles }) => [
        name === '@broadsheet/react' ? `\`${name}\`, all of it` : `\`${name}\``,
        kilobytes(script),
        kilobytes(styles),
      ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const [head = '', ...body] = rows.map((row) => {
    const [name = '', ...bytes] = row;
    const cells = bytes.map((size, index) => size.padStart(widths[index + 1]!));
    return `| ${[name.padEnd(widths[0]!), ...cells].join(' | ')} |`;
  });
  const [first = 0, ...others] = widths;
  const rule = ['-'.repeat(first), ...others.map((width) => `${'-'.repeat(width - 1)}:`)];
  return readme.replace(table, `${[head, `| ${rule.join(' | ')} |`, ...body].join('\n')}\n`);
}

/** Components in their order, then the theme and the umbrella. */
function themeAndUmbrellaLast(one: BundleSize, other: BundleSize): number {
  const rank = ({ name }: BundleSize) => ['@broadsheet/theme', '@broadsheet/react'].indexOf(name);
  return rank(one) - rank(other);
}

/** The bundle size of a package in the README, in bytes: its JavaScript and its CSS. */
export function readBundleSizes(readme: string): Map<string, [script: number, styles: number]> {
  const rows = readme.matchAll(/^\| `(@[^`]+)`[^|]*\| +([\d.]+ k?B) \| +([\d.]+ k?B) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', script = '', styles = '']) => [
      name,
      [toBytes(script), toBytes(styles)],
    ]),
  );
}

function toBytes(size: string): number {
  return Number.parseFloat(size) * (size.endsWith('kB') ? 1000 : 1);
}
