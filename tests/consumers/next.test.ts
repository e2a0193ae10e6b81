import { globSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeConsumer } from './support/describe-consumer.ts';
import { driveFeed, driveHeader, launch, visit } from './support/drive.ts';
import type { Server } from './support/server.ts';

/** The packages that run nothing in the browser; the umbrella has nothing of its own either. */
const staticPackages = [
  'article-card',
  'category-tag',
  'channel-list',
  'footer',
  'jobs-widget',
  'react',
  'theme',
  'topic-tiles',
];

/** The packages that the page shows something of. */
const shown = [...staticPackages.slice(0, 5), 'mega-menu-header', 'post-grid', 'topic-tiles'];

describeConsumer(
  { title: 'Next, App Router', app: 'next', shows: ['next', 'react'] },
  (consumer) => {
    let browser: Browser;
    let server: Server;

    beforeAll(async () => {
      await consumer.run('pnpm', ['run', 'build']);
      server = await consumer.serve((port) => [
        'next',
        'start',
        '-H',
        '127.0.0.1',
        '-p',
        `${port}`,
      ]);
      browser = await launch();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test('renders every component on the server', async () => {
      const html = await (await fetch(server.origin)).text();
      for (const words of [
        'On computable numbers',
        '/science/astronomy',
        '/?page=2',
        'Trajectory analyst',
        'The Difference Engine',
        'Compilers',
        '© The Analytical Engine',
      ]) {
        expect(html).toContain(words);
      }
    });

    test('links the stylesheet that the layout imports, with the rules of every component', async () => {
      const html = await (await fetch(server.origin)).text();
      const links = [...html.matchAll(/<link rel="stylesheet" href="(?<href>[^"]+)"/g)];
      expect(links).not.toEqual([]);
      const sheets = await Promise.all(
        links.map(async ({ groups }) => (await fetch(server.origin + groups!.href)).text()),
      );
      const css = sheets.join('');
      expect(css).toContain('--broadsheet-color-accent');
      const wanted = await consumer.selectorsOf(shown);
      expect(wanted.length).toBeGreaterThan(50);
      expect(wanted.filter((selector) => !css.includes(selector))).toEqual([]);
    });

    test('sends the browser the client islands, and no code of the static packages', async () => {
      const sources = await sourcesOfBrowserCode(consumer.folder, (file) => consumer.read(file));
      const ours = sources.flatMap(
        (source) => /node_modules\/@broadsheet\/(?<file>[^?]+)/.exec(source)?.groups?.file ?? [],
      );
      expect(ours).toContain('mega-menu-header/dist/header-enhancer.js');
      expect(ours).toContain('post-grid/dist/feed-list.js');
      expect(ours.filter((file) => staticPackages.includes(file.split('/')[0]!))).toEqual([]);
    });

    test('hydrates header and feed without console messages, and loads more by a server function', async () => {
      const { page, trouble } = await visit(browser, server.origin);
      await driveHeader(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.method()));
      await driveFeed(page, [4, 8, 10]);
      expect(requests.filter((method) => method === 'POST')).toHaveLength(2);
      expect(trouble).toEqual([]);
    });
  },
);

async function sourcesOfBrowserCode(
  folder: string,
  read: (file: string) => Promise<string>,
): Promise<string[]> {
  const maps = globSync('.next/static/**/*.js.map', { cwd: folder });
  const sources = await Promise.all(
    maps.map(async (file) => sourcesOf(JSON.parse(await read(file)))),
  );
  return sources.flat();
}

interface SourceMap {
  sources?: string[];
  sections?: { map: SourceMap }[];
}

function sourcesOf({ sources = [], sections = [] }: SourceMap): string[] {
  return [...sources, ...sections.flatMap(({ map }) => sourcesOf(map))];
}
