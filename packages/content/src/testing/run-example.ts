import { build } from 'esbuild';

const source = new URL('../', import.meta.url).pathname;

/** Runs an example of a document unchanged and returns what it defines. */
export async function runExample(code: string): Promise<Record<string, unknown>> {
  const names = Array.from(
    code.matchAll(/^(?:export )?(?:const|async function) (\w+)/gm),
    ([, name]) => name,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `${code.replaceAll(/^export /gm, '')}\nexport { ${names.join(', ')} }`,
      loader: 'ts',
      resolveDir: source,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A CommonJS package requires modules of Node.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire('file:///');`,
    },
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`) as Promise<
    Record<string, unknown>
  >;
}
