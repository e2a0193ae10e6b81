import path from 'node:path';
import type { TestCase, TestModule } from 'vitest/node';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
type EngineName = (typeof engineNames)[number];

/**
 * For every file of tests a line: its name, and for each engine how many passed, failed and were skipped.
 */
export function countByEngine(modules: TestModule[]): string[][] {
  return modules
    .map((module) => {
      const tests = [...module.children.allTests()];
      const cells = engineNames.map((engine) =>
        cellOf(tests.filter((test) => engineOf(test) === engine)),
      );
      return [nameOf(module.moduleId), ...cells];
    })
    .filter(([, ...cells]) => cells.some((cell) => cell !== '–'))
    .toSorted(([left = ''], [right = '']) => left.localeCompare(right));
}

function engineOf(test: TestCase): EngineName | undefined {
  const [outermost] = test.fullName.split(' > ');
  return engineNames.find((engine) => engine === outermost);
}

function cellOf(tests: TestCase[]): string {
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  const parts = [
    `${count('passed')}`,
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
    ...(count('skipped') > 0 ? [`${count('skipped')} skipped`] : []),
  ];
  return tests.length === 0 ? '–' : parts.join(', ');
}

/** `mega-menu-header/hover`, `engines/consent`: the package or the folder, and the file. */
function nameOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  const home = folders[folders.lastIndexOf('src') - 1] ?? folders.at(-1);
  const place = folders.includes('src') ? home : folders.at(-1);
  return `${place}/${path.basename(file).replace(/(\.browser)?\.test\.ts$/, '')}`;
}
