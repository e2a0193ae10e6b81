import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The installed version of a package, also of one that does not export its manifest.
 */
export async function versionOf(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`));
  const manifest = await readFile(`${folder}/node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
