import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import published from '../exports.json' with { type: 'json' };
import { packages, root, umbrella, type Package } from './workspace.ts';

const folder = path.join(root, 'internal/pages/src');

/**
 * What the home page takes from the umbrella, by name, as its sources say; types are none of it.
 */
export function exportsOnHomePage(): string[] {
  const values = published[`@broadsheet/${umbrella}`] as string[];
  const named = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@broadsheet\/react'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  return [...new Set(named)].filter((name) => values.includes(name)).toSorted();
}

/**
 * The packages on the home page, each with what the page takes of it.
 */
export function packagesOnHomePage(): { pkg: Package; names: string[] }[] {
  const names = exportsOnHomePage();
  return packages
    .filter(({ id }) => id !== umbrella)
    .map((pkg) => {
      const own = published[pkg.name as keyof typeof published] as string[] | undefined;
      return { pkg, names: names.filter((name) => own?.includes(name)) };
    })
    .filter((part) => part.names.length > 0);
}
