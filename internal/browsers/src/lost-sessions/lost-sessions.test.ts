import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVitest, type TestCase, type Vitest } from 'vitest/node';

let runner: Vitest;
let tests: TestCase[] = [];
const printed: string[] = [];

beforeAll(async () => {
  const reporter = {
    onUserConsoleLog: ({ content }: { content: string }) => printed.push(content),
  };
  runner = await startVitest('test', [], {
    config: false,
    watch: false,
    root: import.meta.dirname,
    include: ['fixture.ts'],
    testTimeout: 60_000,
    reporters: [reporter as never],
  });
  tests = runner.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
}, 60_000);
afterAll(() => runner.close());

test.each([
  ['passes', 'passed', 1],
  ['loses its session once', 'passed', 2],
  ['loses its session while it polls', 'passed', 2],
  ['loses its session before the hook', 'passed', 2],
  ['loses its session twice', 'failed', 2],
  ['fails', 'failed', 1],
  ['fails before it loses its session', 'failed', 1],
  ['fails although it does not mind the loss', 'failed', 1],
  ['fails after it has lost its session', 'failed', 2],
])('a test that %s has %s, in %i attempts', (name, state, attempts) => {
  const found = tests.find((each) => each.name === name);
  expect(found?.result().state).toBe(state);
  expect(found?.diagnostic()?.retryCount).toBe(attempts - 1);
});

test('every lost session is told, and what follows', () => {
  const told = printed.join('').split('\n');
  const of = (name: string) => told.filter((line) => line.includes(`> ${name}"`));
  expect(of('loses its session once')).toEqual([
    expect.stringMatching(/^Session lost .*page crash or hang.* It is run once more\.$/),
  ]);
  expect(of('loses its session twice').map((line) => line.split(' ').slice(-3).join(' '))).toEqual([
    'run once more.',
    'It has failed.',
  ]);
  expect(of('fails')).toEqual([]);
  expect(of('fails although it does not mind the loss')).toEqual([]);
});

test('every page is closed', () => {
  expect(printed.join('').match(/^closed \d+$/gm)).toHaveLength(14);
});
