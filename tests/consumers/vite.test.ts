import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeConsumer } from './support/describe-consumer.ts';
import { driveFeed, driveHeader, launch, visit } from './support/drive.ts';
import type { Server } from './support/server.ts';

const reacts = {
  19: {},
  18: {
    react: '18.3.1',
    'react-dom': '18.3.1',
    '@types/react': '18.3.8',
    '@types/react-dom': '18.3.1',
  },
};

describe.each([19, 18] as const)('with React %d', (react) => {
  describeConsumer(
    {
      title: `Vite, React ${react}`,
      app: 'vite',
      as: `vite-${react}`,
      versions: reacts[react],
      shows: ['vite', 'react'],
    },
    (consumer) => {
      test('type-checks', async () => {
        await expect(consumer.run('pnpm', ['run', 'typecheck'])).resolves.toBeDefined();
      });

      // In development React says what it dislikes; in production it is what visitors get.
      describe.each(['development', 'production'])('built for %s', (mode) => {
        let browser: Browser;
        let server: Server;

        beforeAll(async () => {
          const env = { NODE_ENV: mode };
          await consumer.run('pnpm', ['run', 'build'], env);
          server = await consumer.serve(() => ['node', 'serve.js'], env);
          browser = await launch();
        });

        afterAll(async () => {
          await browser?.close();
          await server?.close();
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
          expect(server.output()).toBe('');
        });
      });
    },
  );
});
