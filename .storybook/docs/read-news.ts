import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What changed in a package. */
export interface News {
  /** `next` before it is released. */
  version: string;
  package: string;
  /** Markdown. */
  text: string;
}

/** What is new: the changesets of the next release, then the newest release of each changelog. */
export function readNews(): News[] {
  return [...readChangesets(), ...readChangelogs()];
}

function readChangesets(): News[] {
  return globSync('.changeset/*.md', { cwd: root })
    .filter((file) => path.basename(file) !== 'README.md')
    .toSorted()
    .flatMap((file) => {
      const [, head = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(file)) ?? [];
      const names = [...head.matchAll(/^['"]?(@[^'":]+)['"]?:/gm)].map(([, name = '']) => name);
      return names
        .slice(0, 1)
        .map((name) => ({ version: 'next', package: name, text: text.trim() }));
    });
}

function readChangelogs(): News[] {
  return globSync('packages/*/CHANGELOG.md', { cwd: root })
    .toSorted()
    .flatMap((file) => {
      if (!existsSync(path.join(root, file))) return [];
      const newest = /^## (\d\S*)\n([^]*?)(?=^## |(?![^]))/m.exec(read(file));
      const [, version = '', text = ''] = newest ?? [];
      const name = `@broadsheet/${path.basename(path.dirname(file))}`;
      return newest ? [{ version, package: name, text: text.trim() }] : [];
    });
}
