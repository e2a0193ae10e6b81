import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from './measure.ts';
import { isComponent, packages, root } from './workspace.ts';

const folder = path.join(root, 'internal/pages/src');

/**
 * What the home page takes from the umbrella, by name, as its sources say; types and inner pages, in a folder of their own, are none of it.
 */
export function exportsOnHomePage(): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@broadsheet\/react'/g)])
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(names)].toSorted();
}

/**
 * The component packages on the home page, each with what the page takes of it.
 *
 * @param app where they are installed
 */
export async function packagesOnHomePage(
  app: string,
): Promise<{ name: string; names: string[] }[]> {
  const names = exportsOnHomePage();
  const parts = packages.filter(isComponent).map(async ({ name }) => {
    const { metafile } = await bundleScript(app, `export * from '${name}'`);
    const own = Object.values(metafile.outputs)[0]?.exports ?? [];
    return { name, names: names.filter((each) => own.includes(each)) };
  });
  return (await Promise.all(parts)).filter((part) => part.names.length > 0);
}
