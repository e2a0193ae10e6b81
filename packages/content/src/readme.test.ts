import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as content from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = Array.from(
  readme.matchAll(/^(?<call>\w+\(.*); \/\/ → (?<result>.+)$/gm),
  ({ groups }): [string, string] => [groups?.call ?? '', groups?.result ?? ''],
);

function evaluate(expression: string): unknown {
  const names = Object.keys(content);
  const run = new Function(...names, `return (${expression});`);
  return run(...Object.values(content));
}

test('the README has examples of every function with a result', () => {
  const functions = ['formatDate', 'formatPlural', 'hasText', 'safeHref', 'toText'];
  const shown = new Set(examples.map(([call]) => call.split('(')[0]));
  expect([...shown].toSorted()).toEqual(functions);
});

test.each(examples)('%s returns %s, as the README says', (call, result) => {
  expect(evaluate(call)).toEqual(evaluate(result));
});
