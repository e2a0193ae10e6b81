import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData, type Analysis } from '@arethetypeswrong/core';
import { filterProblems } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { packed } from './support/packed.ts';
import { entryPoints, packages, promisedFiles, root } from './support/workspace.ts';

const licence = readFileSync(path.join(root, 'LICENSE'), 'utf8');

describe.each(packages)('the tarball of $name', (pkg) => {
  const folder = path.join(packed.apps['19'], 'node_modules', pkg.name);
  const tarball = readFileSync(packed.tarballs[pkg.name] ?? '');
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  test('holds the licence, a README, and of the rest what the manifest promises', () => {
    expect(read('LICENSE')).toBe(licence);
    expect(read('README.md')).toMatch(new RegExp(`^# ${pkg.name}\\n\\n[^#]{40,}`));
    const others = globSync('**/*', { cwd: folder, exclude: ['node_modules'] })
      .filter((file) => path.extname(file) !== '')
      .filter((file) => !['README.md', 'CHANGELOG.md', 'package.json'].includes(file));
    expect(others.filter((file) => !/^dist\/[\w./-]+\.(js|d\.ts|css|json)$/.test(file))).toEqual(
      [],
    );
    expect(others).toEqual(
      expect.arrayContaining(
        promisedFiles(pkg)
          .map((file) => file.slice('./'.length))
          .filter((file) => file !== 'package.json'),
      ),
    );
  });

  test('depends on versions, not on the workspace', () => {
    const { exports, dependencies, peerDependencies } = JSON.parse(read('package.json'));
    const ranges = Object.entries({ ...dependencies, ...peerDependencies });
    expect(ranges.filter(([, range]) => /workspace|catalog|link|file/.test(String(range)))).toEqual(
      [],
    );
    expect(exports).toEqual(pkg.manifest.publishConfig.exports);
  });

  test('has no publint warning', async () => {
    const { messages, pkg: manifest } = await publint({
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
      level: 'warning',
    });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test('has types that resolve and match the modules', async () => {
    const styles = [...entryPoints(pkg, '.css').keys()];
    const analysis = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: styles.map((entry) => `.${entry.slice(pkg.name.length)}`),
    });
    // Only ES modules: how TypeScript reads `require`, or packages without `exports`, is not asked.
    const problems = (['node16-esm', 'bundler'] as const).flatMap((resolutionKind) =>
      filterProblems(analysis as Analysis, { resolutionKind }),
    );
    expect(analysis.types).not.toBe(false);
    expect(problems).toEqual([]);
  });
});
