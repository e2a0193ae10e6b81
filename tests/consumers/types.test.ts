import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { exportedNames, type ExportedName } from '../packages/support/exported-names.ts';
import { entryPoints, packages } from '../packages/support/workspace.ts';
import { describeConsumer } from './support/describe-consumer.ts';

/** What an app writes → the package, and the file of its types there. */
const entries = packages
  .filter(({ name }) => inject('published').names.includes(name))
  .flatMap((pkg) =>
    [...entryPoints(pkg, '.js')].map(([entry, file]) => ({
      entry,
      types: `node_modules/${pkg.name}/${file.replace(/\.js$/, '.d.ts')}`,
    })),
  );

const compilers = ['typescript-5.9', 'typescript-6', 'typescript-7'];

describeConsumer(
  {
    title: 'TypeScript, strict',
    app: 'types',
    everyPackage: true,
    shows: compilers,
  },
  (consumer) => {
    let names: ExportedName[][];

    // Every name of every entry point, passed on: what cannot be found, or is no type, stops the compiler.
    beforeAll(async () => {
      names = exportedNames(entries.map(({ types }) => path.join(consumer.folder, types)));
      for (const [index, { entry }] of entries.entries()) {
        const list = names[index]!.map(({ name, isValue }) => (isValue ? name : `type ${name}`));
        await consumer.write(
          `every-${index}.ts`,
          `export { ${list.join(', ')} } from '${entry}';\n`,
        );
      }
    });

    test('every entry point has types', () => {
      const empty = entries.filter((_entry, index) => names[index]!.length === 0);
      expect(empty).toEqual([]);
    });

    test('every component and hook is used by hand, with its props', () => {
      const texts = globSync('uses/*', { cwd: consumer.folder })
        .map((file) => readFileSync(path.join(consumer.folder, file), 'utf8'))
        .join('\n');
      const wanted = names
        .flat()
        .filter(({ name, isValue }) => isValue && /^([A-Z]|use[A-Z])/.test(name))
        .map(({ name }) => name);
      expect(wanted).toContain('ArticleCard');
      expect(wanted).toContain('useLoadMore');
      const unused = wanted.filter((name) => !new RegExp(`\\b${name}\\b`).test(texts));
      expect(unused, 'to be used in tests/consumers/apps/types/uses').toEqual([]);
    });

    describe.each(compilers)('%s', (compiler) => {
      test.each(['bundler', 'nodenext'])(
        'takes every right use and no wrong one, resolving modules as %s',
        async (resolution) => {
          const tsc = `node_modules/${compiler}/bin/tsc`;
          const check = consumer.run(process.execPath, [tsc, '-p', `tsconfig.${resolution}.json`]);
          await expect(check).resolves.toBe('');
        },
      );
    });
  },
);
