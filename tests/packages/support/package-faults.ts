import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clientModules, isClientModule } from './client-modules.ts';
import { exportedNames } from './exported-names.ts';
import { importsOf, modulesIn, packageOf } from './modules.ts';
import { runInApp } from './run-in-app.ts';
import { stylesheetFaults } from './stylesheet-faults.ts';
import type { Manifest } from './workspace.ts';

/** A manifest as it is published: what `publishConfig` says has taken its place. */
type Published = Pick<Manifest, 'name' | 'exports' | 'dependencies' | 'peerDependencies'>;

/**
 * What is wrong with a package as an app has installed it: one sentence a fault, which names the file and what is the matter.
 *
 * @param folder the package's, in the `node_modules` of an app
 */
export async function packageFaults(folder: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Published;
  return [
    ...importFaults(folder, manifest),
    ...directiveFaults(folder, manifest),
    ...sheetFaults(folder),
    ...(await exportFaults(folder, manifest)),
  ];
}

function importFaults(folder: string, manifest: Published): string[] {
  const declared = [
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ];
  return [...modulesIn(folder, '.js'), ...modulesIn(folder, '.d.ts')].flatMap((module) =>
    importsOf(module).flatMap((specifier) => {
      const name = packageOf(specifier);
      if (specifier.endsWith('.css')) return `${module.file} imports the stylesheet ${specifier}.`;
      if (name === undefined || declared.includes(name)) return [];
      return `${module.file} imports ${specifier}, which the manifest does not declare.`;
    }),
  );
}

function directiveFaults(folder: string, { name }: Published): string[] {
  const wanted = clientModules[path.basename(name)] ?? [];
  const modules = modulesIn(folder, '.js');
  const missing = wanted.filter((file) => !modules.some((module) => module.file === file));
  return [
    ...missing.map((file) => `${file} is missing.`),
    ...modules.flatMap(({ file, text }) => {
      const isClient = isClientModule(text);
      if (isClient !== wanted.includes(file)) {
        return isClient
          ? `${file} says "use client", and is not listed.`
          : `${file} lacks "use client" on its first line.`;
      }
      const directives = text.match(/["']use (client|server)["']/g) ?? [];
      return directives.length > Number(isClient)
        ? `${file} says ${directives.at(-1)} in vain.`
        : [];
    }),
  ];
}

function sheetFaults(folder: string): string[] {
  return globSync('dist/**/*.css', { cwd: folder }).flatMap((file) =>
    stylesheetFaults(readFileSync(path.join(folder, file), 'utf8')).map(
      (fault) => `${file}: ${fault}`,
    ),
  );
}

/** Types and modules have to tell of the same names. */
async function exportFaults(folder: string, { name, exports }: Published): Promise<string[]> {
  const entries = Object.entries(exports).flatMap(([key, target]) =>
    typeof target === 'object' && target.default.endsWith('.js') ? [{ key, ...target }] : [],
  );
  const promised = exportedNames(entries.map(({ types }) => path.join(folder, types)));
  const faults = await Promise.all(
    entries.map(async ({ key, types, default: file }, index) => {
      const missing = [types, file].filter((each) => !existsSync(path.join(folder, each)));
      if (missing.length > 0) return missing.map((each) => `${each} is missing.`);
      const values = promised[index]!.filter(({ isValue }) => isValue).map((each) => each.name);
      const entry = path.posix.join(name, key);
      const code = `console.log(JSON.stringify(Object.keys(await import('${entry}'))))`;
      const given = await runInApp(folder, code).catch((error: Error) => error);
      if (given instanceof Error) return [`${file} cannot be imported: ${reasonOf(given)}`];
      return differences(file, values, given as string[]);
    }),
  );
  return faults.flat();
}

function differences(file: string, promised: string[], given: string[]): string[] {
  return [
    ...promised
      .filter((name) => !given.includes(name))
      .map((name) => `${file} does not export ${name}, which its types promise.`),
    ...given
      .filter((name) => !promised.includes(name))
      .map((name) => `${file} exports ${name}, of which its types do not tell.`),
  ];
}

/** The line of Node's that says what was the matter. */
function reasonOf({ message }: Error): string {
  return /^\w*Error.*$/m.exec(message)?.[0] ?? message;
}
