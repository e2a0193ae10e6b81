import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as buildWithVite, type Rolldown } from 'vite';
import webpack from 'webpack';
import { bundleScript } from './measure.ts';

/**
 * Bundles a module as an app in production would, React left out, and says which files have a part in the bundle.
 *
 * @param app the folder in which its imports are looked for
 * @param code the module
 */
export type Bundle = (app: string, code: string) => Promise<string[]>;

/** Every bundler by its name. Vite stands for Rolldown, which it is made of. */
export const bundlers: Record<string, Bundle> = {
  esbuild: async (app, code) => {
    const { metafile } = await bundleScript(app, code);
    const [output] = Object.values(metafile.outputs);
    return Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file);
  },

  Rollup: async (app, code) => {
    const entry = path.join(app, 'entry.js');
    const bundle = await rollup({
      input: entry,
      external: react,
      plugins: [virtual(entry, code), nodeResolve()],
      // It says of every "use client" that it leaves it out, as it should: all of this is for a browser.
      onLog: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es' });
    return filesOf(output);
  },

  Vite: async (app, code) => {
    const entry = path.join(app, 'entry.js');
    const results = (await buildWithVite({
      root: app,
      configFile: false,
      logLevel: 'silent',
      plugins: [virtual(entry, code)],
      build: {
        write: false,
        lib: { entry, formats: ['es'] },
        rolldownOptions: { external: react },
      },
    })) as Rolldown.RolldownOutput[];
    return results.flatMap(({ output }) => filesOf(output));
  },

  webpack: async (app, code) => {
    const folder = await mkdtemp(path.join(app, 'webpack-'));
    const entry = path.join(folder, 'entry.js');
    await writeFile(entry, code);
    try {
      return await filesOfWebpack(folder, entry);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const react = /^react($|\/)/;

function virtual(entry: string, code: string) {
  return {
    name: 'virtual',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? code : undefined),
  };
}

interface Chunk {
  type: string;
  modules?: Record<string, { renderedLength: number }>;
}

function filesOf(output: Chunk[]): string[] {
  return output
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([file]) => file);
}

function filesOfWebpack(folder: string, entry: string): Promise<string[]> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry,
    output: { path: folder, library: { type: 'module' } },
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: [react],
    // Each module by itself, so that it shows; what is left out is left out all the same.
    optimization: { concatenateModules: false, minimize: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || !stats || stats.hasErrors()) return reject(error ?? new Error(String(stats)));
      const { modules = [] } = stats.toJson({ all: false, modules: true, orphanModules: false });
      resolve(modules.flatMap(({ nameForCondition }) => nameForCondition ?? []));
    });
  });
}
