import { expect, test } from 'vitest';
import { clientModules } from './support/client-modules.ts';
import { exportsOfPacked, exportsOfSources } from './support/exports.ts';
import { isComponent, packages, umbrella } from './support/workspace.ts';

const published = await exportsOfPacked('await import(entry)');

test('sources and published modules export the same', async () => {
  expect(await exportsOfSources()).toEqual(published);
});

test('`require` gives what `import` gives', async () => {
  expect(await exportsOfPacked('require(entry)')).toEqual(published);
});

test('server components import every package that runs nothing in the browser', async () => {
  const names = packages
    .filter(({ id, manifest }) => {
      const parts = [
        id,
        ...Object.keys(manifest.dependencies ?? {}).map((name) => name.split('/')[1]),
      ];
      return !parts.some((part) => part !== undefined && part in clientModules);
    })
    .map(({ name }) => name);
  expect(names).toContain('@broadsheet/category-tag');
  const seen = await exportsOfPacked('await import(entry)', {
    flags: ['--conditions=react-server'],
    names,
  });
  expect(seen).toEqual(Object.fromEntries(names.map((name) => [name, published[name]])));
});

test('the umbrella re-exports every component package whole, and adds nothing of its own', () => {
  const gathered = published[`@broadsheet/${umbrella}`] ?? [];
  const ofComponents = packages.filter(isComponent).flatMap(({ name }) => published[name] ?? []);
  const ofAll = new Set(
    packages.filter(({ id }) => id !== umbrella).flatMap(({ name }) => published[name] ?? []),
  );
  expect(ofComponents.filter((name) => !gathered.includes(name))).toEqual([]);
  expect(gathered.filter((name) => !ofAll.has(name))).toEqual([]);
});

test('no two packages export the same name, which would vanish from the umbrella without a word', () => {
  const names = packages.filter(isComponent).flatMap(({ name }) => published[name] ?? []);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
