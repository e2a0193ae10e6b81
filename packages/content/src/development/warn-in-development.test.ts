import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let warn: ReturnType<typeof vi.spyOn>;

// A fresh module for each test, as messages are said once.
async function load() {
  vi.resetModules();
  return (await import('./warn-in-development.ts')).warnInDevelopment;
}

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('names its source', async () => {
  const warnInDevelopment = await load();
  warnInDevelopment('ArticleCard', 'no title, so nothing is shown.');
  expect(warn.mock.calls).toEqual([['Broadsheet ArticleCard: no title, so nothing is shown.']]);
});

test('prints the detail', async () => {
  const warnInDevelopment = await load();
  warnInDevelopment('formatDate', 'unknown time zone:', 'Mars/Olympus');
  warnInDevelopment('formatDate', 'unknown time zone:', null);
  expect(warn.mock.calls).toEqual([
    ['Broadsheet formatDate: unknown time zone: Mars/Olympus'],
    ['Broadsheet formatDate: unknown time zone: null'],
  ]);
});

test('logs each message once', async () => {
  const warnInDevelopment = await load();
  for (let time = 0; time < 3; time += 1) {
    warnInDevelopment('Footer', 'a link has no label.');
    warnInDevelopment('Footer', 'a link has no label:', '/a');
    warnInDevelopment('ChannelList', 'a link has no label.');
  }
  expect(warn).toHaveBeenCalledTimes(3);
});

test('stops after a hundred messages', async () => {
  const warnInDevelopment = await load();
  for (let item = 0; item < 1000; item += 1) warnInDevelopment('PostGrid', 'no title:', item);
  expect(warn).toHaveBeenCalledTimes(100);
});

test('is silent in production', async () => {
  const warnInDevelopment = await load();
  vi.stubEnv('NODE_ENV', 'production');
  warnInDevelopment('Footer', 'a link has no label.');
  expect(warn).not.toHaveBeenCalled();
});

test.each([undefined, {}])('is silent and does not throw where process is %j', async (process) => {
  const warnInDevelopment = await load();
  vi.stubGlobal('process', process);
  if (process === undefined) Reflect.deleteProperty(globalThis, 'process');
  expect(() => warnInDevelopment('Footer', 'a link has no label.')).not.toThrow();
  expect(warn).not.toHaveBeenCalled();
});

test('rethrows an error of the console', async () => {
  const warnInDevelopment = await load();
  warn.mockImplementation(() => {
    throw new Error('printed');
  });
  expect(() => warnInDevelopment('Footer', 'a link has no label.')).toThrow('printed');
});
