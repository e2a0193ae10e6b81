import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shortenNames } from './short-names.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'short-names-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

test('takes the hash off classes, keyframes and variables, in styles and in script alike', async () => {
  await write(
    'styles.css',
    '.card_title__1kkm1kj4{--focalX__knmivm4:0;animation:card_pulse__1kkm1kj5 1s}.card_title__1kkm1kj4:hover{}',
  );
  await write('index.js', 'var title = "card_title__1kkm1kj4 card_row__1kkm1kj6";');
  await shortenNames(folder);
  expect(await read('styles.css')).toBe(
    '.bs-card_title{--bs-focalX:0;animation:bs-card_pulse 1s}.bs-card_title:hover{}',
  );
  expect(await read('index.js')).toBe('var title = "bs-card_title bs-card_row";');
});

test('leaves everything else alone', async () => {
  const script = 'x(/* @__PURE__ */ jsx("i", {}), o.__proto__, "bs-event", snake_case__name);';
  await write('index.js', script);
  await shortenNames(folder);
  expect(await read('index.js')).toBe(script);
});

test('refuses two styles of one name, and says which', async () => {
  await write('styles.css', '.card_title__1kkm1kj4{}.card_title__9zzm1kj4{}');
  await expect(shortenNames(folder)).rejects.toThrow('Two styles are named card_title');
});
