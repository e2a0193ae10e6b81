import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { clientModules } from '../packages/support/client-modules.ts';
import { entryPoints, packages } from '../packages/support/workspace.ts';
import { describeConsumer } from './support/describe-consumer.ts';

const published = packages.filter(({ name }) => inject('published').names.includes(name));
const entries = published.flatMap((pkg) => [...entryPoints(pkg, '.js').keys()]);

/** Those that a server component may import without a bundler: nothing in them, or below them, runs in the browser. */
const serverEntries = published
  .filter(({ id, manifest }) =>
    [id, ...Object.keys(manifest.dependencies ?? {}).map((name) => path.basename(name))].every(
      (each) => !(each in clientModules),
    ),
  )
  .flatMap((pkg) => [...entryPoints(pkg, '.js').keys()]);

describeConsumer(
  {
    title: 'Node, npm',
    app: 'node',
    manager: 'npm',
    everyPackage: true,
    shows: ['node', 'react'],
  },
  (consumer) => {
    const nodes = {
      '20.19': path.join(consumer.folder, 'node_modules/node/bin/node'),
      '24': process.execPath,
    };

    describe.each(Object.entries(nodes))('Node %s', (version, node) => {
      const run = (...args: string[]) => consumer.run(node, args, { TZ: 'Pacific/Auckland' });
      const exported = async (...args: string[]) => JSON.parse(await run(...args));

      test('is what runs', async () => {
        expect(await run('--version')).toMatch(`v${version}.`);
      });

      test('imports every entry point', async () => {
        const names: Record<string, string[]> = await exported('import.js', ...entries);
        expect(Object.keys(names)).toEqual(entries);
        expect(Object.entries(names).filter(([, each]) => each.length === 0)).toEqual([]);
      });

      test('requires every entry point, and gets the same', async () => {
        expect(await exported('require.cjs', ...entries)).toEqual(
          await exported('import.js', ...entries),
        );
      });

      test('imports as a server component does whatever runs nothing in the browser', async () => {
        expect(serverEntries).toContain('@broadsheet/article-card');
        expect(await exported('--conditions=react-server', 'import.js', ...serverEntries)).toEqual(
          await exported('import.js', ...serverEntries),
        );
      });

      test('renders a page, the same in every time zone', async () => {
        const html = await run('render.js');
        for (const words of [
          'href="/posts/engine"',
          // In Auckland the 11th is over; a calendar date is the same everywhere.
          'Nov 11, 2025',
          'href="/astronomy"',
          'role="search"',
          'href="/?page=2"',
          'Trajectory analyst',
          'The Difference Engine',
          'Compilers',
          '© The Analytical Engine',
        ]) {
          expect(html).toContain(words);
        }
      });
    });
  },
);
