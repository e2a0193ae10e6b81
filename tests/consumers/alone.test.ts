import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleScript } from '../packages/support/measure.ts';
import { managers } from './support/consumer.ts';
import { describeConsumer } from './support/describe-consumer.ts';

/** What npm and yarn lay out side by side: the card, what it stands on, and the theme, which the app has asked for. */
const ours = ['article-card', 'category-tag', 'content', 'theme'];

describe.each(managers)('by %s', (manager) => {
  describeConsumer(
    {
      title: `article-card alone, ${manager}`,
      app: 'alone',
      as: `alone-${manager}`,
      manager,
      onlyLocalRegistry: true,
      shows: ['@broadsheet/article-card', 'react'],
    },
    (consumer) => {
      test('installs the packages that the card depends on, and no others of ours', () => {
        const found = readdirSync(path.join(consumer.folder, 'node_modules/@broadsheet'));
        // pnpm shows an app only what it has asked for itself.
        expect(found.toSorted()).toEqual(manager === 'pnpm' ? ['article-card', 'theme'] : ours);
      });

      test('renders in plain Node', async () => {
        const html = await consumer.run(process.execPath, ['render.js']);
        for (const words of ['On computable numbers', '/mathematics', 'Nov 12, 1936']) {
          expect(html).toContain(words);
        }
      });

      test('bundles the script', async () => {
        const code = `export { ArticleCard } from '@broadsheet/article-card'`;
        const { metafile } = await bundleScript(consumer.folder, code);
        const [output] = Object.values(metafile.outputs);
        const others = output?.imports.filter((each) => !/^react($|\/)/.test(each.path));
        expect(others).toEqual([]);
      });

      test('bundles the stylesheet with the theme that it reads', async () => {
        const { outputFiles } = await build({
          absWorkingDir: consumer.folder,
          entryPoints: ['styles.css'],
          bundle: true,
          write: false,
          logLevel: 'silent',
        });
        const css = outputFiles.map(({ text }) => text).join('');
        expect(css).not.toContain('@import');
        expect(css).toMatch(/--broadsheet-color-accent:/);
        const styles = await consumer.selectorsOf(['category-tag'], 'article-card');
        expect(styles.length).toBeGreaterThan(0);
        expect(styles.filter((selector) => !css.includes(selector))).toEqual([]);
      });
    },
  );
});
