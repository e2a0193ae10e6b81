import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { chooseSuites } from '../../scripts/test/choose-suites.mjs';
import { schedule } from '../../scripts/test/schedule.mjs';
import { suites, suitesNamed } from '../../scripts/test/suites.mjs';

const members = [
  { folder: 'packages/theme', hasBrowserTests: false },
  { folder: 'packages/post-grid', hasBrowserTests: true },
  { folder: 'packages/footer', hasBrowserTests: false },
  { folder: 'packages/react', hasBrowserTests: false },
];

describe('the schedule', () => {
  test('runs two suites at a time, in their order, each after what it waits for', async () => {
    const running = new Set<string>();
    const begun: string[] = [];
    const some = [
      { name: 'build', command: [] },
      { name: 'pack', command: [], after: ['build'] },
      { name: 'unit', command: [] },
      { name: 'engines', command: [], alone: true },
      { name: 'lint', command: [] },
    ];
    const results = await schedule(some, async ({ name }) => {
      begun.push(name);
      running.add(name);
      expect(running.size).toBeLessThanOrEqual(name === 'engines' ? 1 : 2);
      await sleep(name === 'build' ? 20 : 5);
      running.delete(name);
      return name;
    });
    expect(begun).toEqual(['build', 'unit', 'lint', 'pack', 'engines']);
    expect(results).toEqual(['build', 'pack', 'unit', 'engines', 'lint']);
  });

  test('does not wait for a suite that was not asked for', async () => {
    const alone = [{ name: 'pack', command: [], after: ['build'] }];
    expect(await schedule(alone, async ({ name }) => name)).toEqual(['pack']);
  });

  test('says so when suites wait for each other', async () => {
    const circle = [
      { name: 'one', command: [], after: ['two'] },
      { name: 'two', command: [], after: ['one'] },
    ];
    await expect(schedule(circle, async () => {})).rejects.toThrow(/wait for each other: one,two/);
  });
});

test('suites are chosen by name, and all of them without names', () => {
  expect(suitesNamed([])).toEqual(suites);
  expect(suitesNamed(['unit', 'lint']).map(({ name }) => name)).toEqual(['unit', 'lint']);
  expect(() => suitesNamed(['unity'])).toThrow(
    /^There is no suite named unity; there are changed, /,
  );
});

describe('what a change can break', () => {
  const chosen = (...files: string[]) =>
    Object.fromEntries(
      chooseSuites(files, 'abc', members).suites.map((suite) => [suite.name, suite]),
    );

  test('are the browser tests of the package, in Chromium', () => {
    const { engines } = chosen('packages/post-grid/src/gone.ts');
    expect(engines).toMatchObject({ env: { ENGINES: 'Chromium' } });
    expect(engines?.command.at(-1)).toBe('packages/post-grid/');
    expect(chosen('packages/theme/src/gone.ts').engines).toBeUndefined();
  });

  test.each([
    ['packages/post-grid/src/gone.ts', ['--changed', 'abc']],
    ['internal/fixtures/src/gone.ts', ['--changed', 'abc']],
    ['.storybook/gone.ts', []],
    ['vitest.stories.config.ts', []],
    ['pnpm-lock.yaml', []],
    ['internal/browsers/src/gone.ts', undefined],
    ['scripts/gone.ts', undefined],
    ['README.md', undefined],
  ])('are the stories that import it, or all where all run with it: %s', (file, narrowed) => {
    const { stories } = chosen(file);
    expect(stories?.command.slice(3)).toEqual(narrowed);
  });

  test('are the unit tests that import it, or all where everything runs with it', () => {
    expect(chosen('packages/footer/src/gone.ts').unit?.command.slice(-2)).toEqual([
      '--changed',
      'abc',
    ]);
    expect(chosen('vitest.config.ts').unit?.command).not.toContain('--changed');
    expect(chosen('vitest.config.ts').unit?.why).toMatch(/vitest\.config\.ts/);
  });

  test('is linted file by file, unless it was removed', () => {
    expect(chosen('package.json', 'packages/footer/src/gone.ts').lint).toBeUndefined();
    expect(chosen('vitest.config.ts').lint?.command.at(-1)).toBe('vitest.config.ts');
    expect(chosen('README.md').links).toBeDefined();
  });

  test('is said, and so is what is left to the whole', () => {
    const { suites: all, left } = chooseSuites(
      ['packages/footer/src/gone.ts', 'examples/gone.ts'],
      'abc',
      members,
    );
    expect(all.every(({ why }) => why)).toBe(true);
    expect(left).toEqual([expect.stringMatching(/packed/), 'what was changed in examples']);
  });
});
