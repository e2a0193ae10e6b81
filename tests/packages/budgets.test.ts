import { afterAll, expect, test } from 'vitest';
import { budgets, kilobytes } from './support/budgets.ts';
import { packed } from './support/packed.ts';

const lines: string[] = [];

test.each(budgets)('$what: at most $limit bytes', async ({ what, limit, weigh }) => {
  const bytes = await weigh(packed.apps['19']);
  lines.push(`${kilobytes(bytes).padStart(9)} of ${kilobytes(limit).padStart(8)}  ${what}`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

afterAll(() => console.log(lines.join('\n')));
