import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FeedRestoration } from './feed-restoration.tsx';

const getScript = (html: string) => /<script[^>]*>(.*)<\/script>/.exec(html)![1]!;

test('is one short inline script', () => {
  const html = renderToStaticMarkup(<FeedRestoration />);
  expect(html).toMatch(/^<script>[^<]+<\/script>$/);
  expect(getScript(html).length).toBeLessThanOrEqual(250);
});

test('has the nonce of the response', () => {
  expect(renderToStaticMarkup(<FeedRestoration nonce="abc" />)).toMatch(/^<script nonce="abc">/);
});

test('has the hash that the README states', async () => {
  const script = getScript(renderToStaticMarkup(<FeedRestoration />));
  const hash = createHash('sha256').update(script).digest('base64');
  const readme = await readFile(path.join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(readme).toContain(`'sha256-${hash}'`);
});
