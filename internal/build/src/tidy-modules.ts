import { rolldown, type Plugin } from 'rolldown';
import { glob } from 'tinyglobby';

/**
 * Goes once more over every module that was built, for fewer bytes in each app that bundles it: esbuild leaves an import for every
 * source that had one, which no bundler joins while the imported stays outside, and a variable for every class name, though most
 * are used once.
 */
export async function tidyModules(folder: string): Promise<void> {
  for (const file of await glob(`${folder}/**/*.js`, { absolute: true })) {
    const bundle = await rolldown({
      input: file,
      external: (id) => id !== file,
      platform: 'neutral',
      plugins: [constantNames],
      // Of a module that stays by itself `"use client"` is kept.
      checks: { moduleLevelDirective: false },
      experimental: { attachDebugInfo: 'none' },
    });
    await bundle.write({
      file,
      comments: { annotation: true, jsdoc: false, legal: true },
      minify: { compress: { joinVars: false, sequences: false }, mangle: false, codegen: false },
    });
    await bundle.close();
  }
}

/** What esbuild declares with `var` could change; only what cannot is put where it is used. */
const constantNames: Plugin = {
  name: 'constant-names',
  transform: (code) => code.replace(/^var (?=\w+ = "broadsheet-[\w -]+";$)/gm, 'const '),
};
