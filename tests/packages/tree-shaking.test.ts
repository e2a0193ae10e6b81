import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundlers } from './support/bundlers.ts';
import { bundleScript } from './support/measure.ts';
import { packed } from './support/packed.ts';
import { isComponent, packages, type Package } from './support/workspace.ts';

const app = packed.apps['19'];

describe.each(Object.entries(bundlers))('%s', (_name, bundle) => {
  test.each(packages.filter(isComponent))(
    'takes of the umbrella, when asked only for $name, no other component and no stylesheet',
    async (pkg) => {
      const kept = await bundle(app, `export { ${componentOf(pkg)} } from '@broadsheet/react'`);
      expect(packagesOf(kept)).toContain(pkg.name);
      expect(packagesOf(kept).filter((name) => !isNeededBy(pkg, name))).toEqual([]);
      expect(kept.filter((file) => file.endsWith('.css'))).toEqual([]);
    },
  );

  test('takes of a module that binds components those that are used', async () => {
    const kept = await bundle(
      app,
      `import { bind, ChannelList as BaseList, JobsWidget as BaseJobs, TopicTiles as BaseTiles } from '@broadsheet/react';
      const links = { linkComponent: 'a' };
      const ChannelList = /* @__PURE__ */ bind(BaseList, links);
      const JobsWidget = /* @__PURE__ */ bind(BaseJobs, links, { locale: 'de' });
      const TopicTiles = /* @__PURE__ */ bind(BaseTiles, links);
      export { JobsWidget };`,
    );
    expect(packagesOf(kept)).toContain('@broadsheet/jobs-widget');
    expect(packagesOf(kept)).toContain('@broadsheet/page');
    expect(packagesOf(kept)).not.toContain('@broadsheet/channel-list');
    expect(packagesOf(kept)).not.toContain('@broadsheet/topic-tiles');
  });
});

test.each(packages.filter(isComponent))(
  'the stylesheet of $name brings those of what it renders, and no other',
  async (pkg) => {
    const { metafile } = await build({
      stdin: { contents: `@import '${pkg.name}/styles.css';`, resolveDir: app, loader: 'css' },
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const brought = packagesOf(Object.keys(metafile.inputs));
    expect(brought).toContain(pkg.name);
    expect(brought.filter((name) => !isNeededBy(pkg, name))).toEqual([]);
  },
);

test('an icon brings no other drawing', async () => {
  const { metafile } = await bundleScript(app, `export * from '@broadsheet/topic-tiles'`);
  const names = Object.values(metafile.outputs)[0]!.exports.filter((name) =>
    /(?<!Topic)Icon$/.test(name),
  );
  const drawings = await Promise.all(
    names.map(async (name) => {
      const code = `export { ${name} } from '@broadsheet/topic-tiles'`;
      const { outputFiles } = await bundleScript(app, code);
      return outputFiles![0]!.text.match(/d:"[^"]+"/g) ?? [];
    }),
  );
  expect(drawings.length).toBeGreaterThan(9);
  expect(drawings).not.toContainEqual([]);
  expect(new Set(drawings.flat()).size).toBe(drawings.flat().length);
});

/** The component after which a package is named; or what it exports instead, as long as it is not there. */
function componentOf({ id }: Package): string {
  if (id === 'mega-menu-header') return 'SkipLink';
  // `Page` is a page of a list, in the content model.
  if (id === 'page') return 'PageMain';
  return id.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function packagesOf(files: string[]): string[] {
  const names = files.flatMap(
    (file) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)];
}

function isNeededBy(pkg: Package, name: string): boolean {
  return name === pkg.name || closure(pkg).has(name);
}

/** Everything that a package depends on, its dependencies' dependencies included. */
function closure({ manifest }: Package): Set<string> {
  const direct = Object.keys(manifest.dependencies ?? {});
  const further = packages
    .filter(({ name }) => direct.includes(name))
    .flatMap((each) => [...closure(each)]);
  return new Set([...direct, ...further]);
}
