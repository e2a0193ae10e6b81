import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDecisions, writeIndex } from '../../scripts/decisions/decision-index.ts';
import { root } from './support/workspace.ts';

const folder = path.join(root, 'docs/decisions');
const decisions = await readDecisions(folder);
const numbers = new Set(decisions.map(({ number }) => number));
const files = new Set(decisions.map(({ file }) => file));

test.each(decisions)('$file has a title, a status, a date and keywords', (decision) => {
  expect(decision.title).not.toBe('');
  expect(decision.status).toMatch(/^(accepted|superseded by \d{4})$/);
  expect(decision.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(decision.keywords.split(', ').length).toBeGreaterThan(2);
});

test('no two decisions share a number', () => {
  expect(numbers.size).toBe(decisions.length);
});

test('the index is the one that `pnpm decisions` writes', () => {
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(writeIndex(decisions));
});

test('every reference to a decision in the repository leads to a page', () => {
  expect(repositoryFiles().flatMap(findDeadReferences)).toEqual([]);
});

test('a reference to a page that is gone is found', () => {
  const dead = (text: string) => deadReferences(text, /decisions?[/ ](?<number>\d{4})/g);
  expect(dead('see docs/decisions/9999')).toEqual(['9999']);
  expect(dead('decision 9999, and decision 0030')).toEqual(['9999']);
  expect(deadReferences('[0030](0030-old-name.md)', links)).toEqual(['0030-old-name.md']);
});

/** By path or in words: `docs/decisions/0053`, `decision 0053`. */
const mentions = /\bdecisions?[/ ](?<number>\d{4})\b/g;
/** By file name. */
const links = /(?<![\w-])(?<file>0\d{3}-[a-z][\w-]*\.md)/g;
/** Within decisions, which name each other by their bare numbers too. */
const bareNumbers = /(?<![\w.,-])(?<number>00\d\d)(?![\w.-])/g;

function findDeadReferences(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const isDecision = file.startsWith('docs/decisions/');
  const patterns = [mentions, links, ...(isDecision ? [bareNumbers] : [])];
  const dead = patterns.flatMap((pattern) => deadReferences(text, pattern));
  return dead.map((reference) => `${file}: ${reference}`);
}

function deadReferences(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .map(({ groups }) => groups?.file ?? groups?.number ?? '')
    .filter((reference) => !files.has(reference) && !numbers.has(reference));
}

function repositoryFiles(): string[] {
  const folders =
    '{.changeset,.github,.storybook,benchmarks,docs,examples,internal,packages,scripts,tests}';
  return globSync(['*.{md,ts}', `${folders}/**/*.{md,mjs,ts,tsx,yml,template}`], {
    cwd: root,
    exclude: (file) =>
      /(^|\/)(node_modules|dist|\.next)$/.test(file) || file.endsWith('decisions.test.ts'),
  });
}
