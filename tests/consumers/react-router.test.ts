import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeConsumer } from './support/describe-consumer.ts';
import { driveFeed, driveHeader, launch, visit } from './support/drive.ts';
import type { Server } from './support/server.ts';

describeConsumer(
  {
    title: 'React Router, framework mode',
    app: 'react-router',
    shows: ['react-router', 'vite', 'react'],
  },
  (consumer) => {
    let browser: Browser;
    let server: Server;

    beforeAll(async () => {
      await consumer.run('pnpm', ['run', 'build']);
      server = await consumer.serve(() => ['react-router-serve', 'build/server/index.js']);
      browser = await launch();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test('type-checks, the page from the loader included', async () => {
      await expect(consumer.run('pnpm', ['run', 'typecheck'])).resolves.toBeDefined();
    });

    test('renders every post and link on the server', async () => {
      const html = await (await fetch(server.origin)).text();
      for (const words of ['On computable numbers', '/science/astronomy', '/?page=2']) {
        expect(html).toContain(words);
      }
    });

    test('hydrates, header and feed work, without console messages', async () => {
      const { page, trouble } = await visit(browser, server.origin);
      await driveHeader(page);
      await driveFeed(page, [4, 8, 10]);
      expect(trouble).toEqual([]);
    });
  },
);
