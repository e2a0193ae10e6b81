import { describe, expect, test } from 'vitest';
import { manifestFaults } from './support/manifest-faults.ts';
import { packages, type Manifest } from './support/workspace.ts';

describe.each(packages)('the manifest of $name', (pkg) => {
  test('has the shape that all of them share', () => {
    expect(manifestFaults(pkg, packages)).toEqual([]);
  });
});

test('all packages have one version', () => {
  expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
});

describe('a manifest of another shape', () => {
  const [pkg] = packages.filter(({ id }) => id === 'category-tag');
  const faultsOf = (changes: Partial<Manifest>) =>
    pkg && manifestFaults({ ...pkg, manifest: { ...pkg.manifest, ...changes } }, packages);

  test.each<[string, Partial<Manifest>, RegExp]>([
    [
      'a private dependency',
      { dependencies: { '@internal/css': 'workspace:*' } },
      /never published/,
    ],
    [
      'a dependency against the direction',
      { dependencies: { '@broadsheet/post-grid': 'workspace:^' } },
      /not for it to depend on/,
    ],
    [
      'a pinned sibling',
      { dependencies: { '@broadsheet/content': 'workspace:*' } },
      /not as workspace:\^/,
    ],
    ['the home page of another', { homepage: 'https://example.org' }, /home page is not/],
    ['no place for bugs', { bugs: undefined as never }, /not reported where we read/],
    ['another range of React', { peerDependencies: { react: '^19.0.0' } }, /peers are not/],
    ['dropped styles', { sideEffects: false }, /bundlers would drop styles/],
    ['sources among the files', { files: ['dist', 'src'] }, /More or less than dist/],
  ])('is found out: %s', (_name, changes, sentence) => {
    expect(faultsOf(changes)).toContainEqual(expect.stringMatching(sentence));
  });

  test('is found out: a peer without which the content model would not work', () => {
    const content = packages.find(({ id }) => id === 'content')!;
    const manifest = { ...content.manifest, peerDependencies: { 'a-parser': '^5.0.0' } };
    expect(manifestFaults({ ...content, manifest }, packages)).toContainEqual(
      expect.stringMatching(/needs a-parser/),
    );
  });
});
