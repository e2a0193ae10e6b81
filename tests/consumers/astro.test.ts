import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeConsumer } from './support/describe-consumer.ts';
import { driveHeader, launch, visit } from './support/drive.ts';
import type { Server } from './support/server.ts';

describeConsumer({ title: 'Astro', app: 'astro', shows: ['astro', 'react'] }, (consumer) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    await consumer.run('pnpm', ['run', 'build']);
    server = await consumer.serve((port) => [
      'astro',
      'preview',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
    ]);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('renders the static components with their styles, and makes no islands of them', async () => {
    const html = await consumer.read('dist/index.html');
    for (const words of ['On computable numbers', '/science/astronomy', 'Trajectory analyst']) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('astro-island');
    const css = filesOf(consumer.folder, 'css');
    const styles = await consumer.selectorsOf(['article-card', 'footer', 'mega-menu-header']);
    expect(styles.length).toBeGreaterThan(20);
    expect(styles.filter((selector) => !(css + html).includes(selector))).toEqual([]);
  });

  test('hydrates the header without console messages', async () => {
    const { page, trouble } = await visit(browser, server.origin);
    await driveHeader(page);
    expect(trouble).toEqual([]);
  });

  test('sends the browser the code of the header, and no React', async () => {
    const { scripts } = await visit(browser, server.origin);
    const texts = await Promise.all(scripts);
    const html = await consumer.read('dist/index.html');
    // Whole scripts would fill the screen: what they hold is asked, not shown.
    expect([...texts, html].some((text) => text.includes('showPopover'))).toBe(true);
    expect(texts.some((text) => /react/i.test(text))).toBe(false);
  });
});

function filesOf(folder: string, extension: string): string {
  return globSync(`dist/**/*.${extension}`, { cwd: folder })
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('');
}
