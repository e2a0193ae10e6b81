import { access, readFile } from 'node:fs/promises';

/** The parts of a published package's manifest that the build reads. */
export interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  publishConfig: { exports: Record<string, string | { types?: string; default: string }> };
}

export async function readManifest(folder = '.'): Promise<Manifest> {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Manifest;
}

/** The source of `dist/NAME.EXT`: the first that exists of the few places it may stand. */
export async function sourceOf(name: string, extension: string): Promise<string> {
  const candidates =
    extension === '.css'
      ? [`src/${name}.css.ts`, `src/${name}.css`, 'src/index.ts']
      : [`src/${name}.ts`, `src/${name}.tsx`, `src/${name}/index.ts`];
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  throw new Error(`dist/${name}${extension} has no source: looked for ${candidates.join(', ')}.`);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
