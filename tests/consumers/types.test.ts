import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { entryPoints, packages } from '../packages/support/workspace.ts';
import { describeConsumer } from './support/describe-consumer.ts';
import { exportedNames } from './support/exported-names.ts';

const entries = packages
  .filter(({ name }) => inject('published').names.includes(name))
  .flatMap((pkg) => [...entryPoints(pkg, '.js').keys()]);

const compilers = ['typescript-5.9', 'typescript-6', 'typescript-7'];

describeConsumer(
  {
    title: 'TypeScript, strict',
    app: 'types',
    everyPackage: true,
    shows: compilers,
  },
  (consumer) => {
    // Every name of every entry point, passed on: what cannot be found, or is no type, stops the compiler.
    beforeAll(async () => {
      for (const [index, entry] of entries.entries()) {
        const names = exportedNames(consumer.folder, entry).map(({ name, isValue }) =>
          isValue ? name : `type ${name}`,
        );
        await consumer.write(
          `every-${index}.ts`,
          `export { ${names.join(', ')} } from '${entry}';\n`,
        );
      }
    });

    test('every component and hook is used by hand, with its props', () => {
      const texts = globSync('uses/*', { cwd: consumer.folder })
        .map((file) => readFileSync(path.join(consumer.folder, file), 'utf8'))
        .join('\n');
      const names = entries
        .flatMap((entry) => exportedNames(consumer.folder, entry))
        .filter(({ name, isValue }) => isValue && /^([A-Z]|use[A-Z])/.test(name))
        .map(({ name }) => name);
      expect(names).toContain('ArticleCard');
      expect(names).toContain('useLoadMore');
      const unused = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(texts));
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
