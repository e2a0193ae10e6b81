import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { describe, expect, test } from 'vitest';

const index = new URL('./index.ts', import.meta.url).pathname;

const bundlers = {
  async esbuild(code: string, mode: string) {
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: '.' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
  async vite(code: string, mode: string) {
    const result = await vite({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      build: { write: false, minify: true, rollupOptions: { input: 'virtual:entry' } },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'virtual:entry' ? id : undefined),
          load: (id) => (id === 'virtual:entry' ? code : undefined),
        },
      ],
    });
    const [output] = Array.isArray(result) ? result : [result];
    return output && 'output' in output ? output.output[0].code : '';
  },
};

/** A component that uses everything, as an app would bundle it. */
const component = `
  import * as content from '${index}';
  globalThis.component = (props) => {
    if (!props.title) content.warnInDevelopment('Card', 'said in development only', props.href);
    return [
      content.safeHref(props.href),
      content.formatDate(props.date),
      content.formatPlural('{count}', props.count),
    ];
  };
`;

describe.each(Object.entries(bundlers))('bundled by %s', (_, bundle) => {
  test('keeps development warnings in a development build', async () => {
    const code = await bundle(component, 'development');
    expect(code).toContain('said in development only');
    expect(code).toContain('unknown time zone');
  });

  test('has no development warning left in a production build', async () => {
    const code = await bundle(component, 'production');
    expect(code).toContain('globalThis.component');
    expect(code).not.toMatch(/said in development only|unknown|invalid|Broadsheet|toISOString/);
  });
});

test('unused exports are tree-shaken from the one published file', async () => {
  const { outputFiles } = await esbuild({
    entryPoints: [index],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const published = outputFiles[0]?.text ?? '';
  const exporting = (names: string) => published.replace(/export \{[^}]*\}/, `export { ${names} }`);
  expect(await bundlers.esbuild(exporting('toText'), 'production')).toMatch(/hellip.*iframe/s);
  expect(await bundlers.esbuild(exporting('formatDate'), 'production')).not.toMatch(
    /hellip|iframe/,
  );
  expect((await bundlers.esbuild(exporting(''), 'production')).trim()).toBe('');
});

test('safeHref and formatDate together are at most 0.8 kB', async () => {
  const code = `export { safeHref, formatDate } from '${index}'`;
  const size = gzipSync(await bundlers.esbuild(code, 'production'), { level: 9 }).length;
  expect(size).toBeGreaterThan(400);
  expect(size).toBeLessThanOrEqual(800);
});

describe('the entries', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Record<string, string> };
  const entries = Object.entries(exports).filter(([, source]) => source.endsWith('.ts'));

  async function modulesOf(source: string): Promise<string[]> {
    const { metafile } = await esbuild({
      entryPoints: [new URL(`../${source}`, import.meta.url).pathname],
      absWorkingDir: new URL('.', import.meta.url).pathname,
      packages: 'external',
      bundle: true,
      format: 'esm',
      metafile: true,
      write: false,
    });
    return Object.keys(metafile.inputs);
  }

  const shared = ['', 'model', 'text', 'url', 'date', 'intl', 'development', 'record'];
  const sources = [...shared, 'source', 'source/http'];
  const allowedBy: Record<string, string[]> = {
    ashby: [...sources, 'job-board'],
    greenhouse: [...sources, 'job-board'],
    lever: [...sources, 'job-board'],
    images: shared,
    'json-ld': shared,
    source: [...sources, 'source/json'],
  };

  test.each(entries)('%s bundles no code of another entry', async (entry, source) => {
    const name = entry.slice('./'.length);
    const folders = (await modulesOf(source)).map((file) => file.split('/').slice(0, -1).join('/'));
    const allowed = [name, ...(allowedBy[name] ?? sources)];
    expect([...new Set(folders)].filter((folder) => !allowed.includes(folder))).toEqual([]);
  });

  test('the main entry bundles nothing of the sources but the check for their errors', async () => {
    const bundled = (await modulesOf('src/index.ts')).filter((file) => file.startsWith('source/'));
    expect(bundled).toEqual(['source/source-error.ts']);
  });
});
