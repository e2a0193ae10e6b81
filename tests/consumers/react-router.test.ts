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

    test('its types are right, the loader’s page among them', async () => {
      await expect(consumer.run('pnpm', ['run', 'typecheck'])).resolves.toBeDefined();
    });

    test('the server sends every post and link of the page', async () => {
      const html = await (await fetch(server.origin)).text();
      for (const words of ['On computable numbers', '/science/astronomy', '/?page=2']) {
        expect(html).toContain(words);
      }
    });

    test('it hydrates, header and feed work, and nobody complains', async () => {
      const { page, trouble } = await visit(browser, server.origin);
      await driveHeader(page);
      await driveFeed(page, [4, 8, 10]);
      expect(trouble).toEqual([]);
    });
  },
);
