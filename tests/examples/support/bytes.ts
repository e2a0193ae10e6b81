import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { AnyMap, eachMapping } from '@jridgewell/trace-mapping';
import postcss from 'postcss';

/**
 * How many bytes, gzipped, a page's scripts have because of us: what their source maps say was written in our packages or in the
 * example itself, and not in React or Next.
 *
 * @param scripts the files
 * @param isOurs whether a source of the maps is ours
 */
export function measureOurScripts(scripts: string[], isOurs: (source: string) => boolean): number {
  const ours = scripts.map((file) => ourPartsOf(file, isOurs)).join('');
  return gzipSync(ours, { level: 9 }).length;
}

/** The source map of a script, by the comment at its end. */
export function mapOf(file: string): string | undefined {
  const name = /\/\/# sourceMappingURL=(?<name>\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.groups
    ?.name;
  return name && path.join(path.dirname(file), name);
}

function ourPartsOf(file: string, isOurs: (source: string) => boolean): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  const map = new AnyMap(readFileSync(mapOf(file) ?? '', 'utf8'), file);
  const marks: { line: number; column: number; source: string | null }[] = [];
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    marks.push({ line: generatedLine - 1, column: generatedColumn, source });
  });
  return marks
    .map(({ line, column, source }, index) => {
      if (source === null || !isOurs(source)) return '';
      const next = marks[index + 1];
      const end = next?.line === line ? next.column : undefined;
      return lines[line]!.slice(column, end);
    })
    .join('');
}

/** How many bytes, gzipped, stylesheets have because of us: the rules in our layers. */
export function measureOurStyles(stylesheets: string[]): number {
  const ours = stylesheets.flatMap((css) =>
    postcss
      .parse(css)
      .nodes.filter((node) => node.type === 'atrule' && node.params.includes('broadsheet'))
      .map(String),
  );
  return gzipSync(ours.join(''), { level: 9 }).length;
}
