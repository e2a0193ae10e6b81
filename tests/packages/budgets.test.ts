import { afterAll, expect, test } from 'vitest';
import { budgets, kilobytes } from './support/budgets.ts';
import { packed } from './support/packed.ts';

const lines: string[] = [];

test.each(budgets)('$what: at most $limit bytes', async ({ what, limit, exceeded, weigh }) => {
  const bytes = await weigh(packed.apps['19']);
  const note = exceeded ? ` — OVER, see ${exceeded.why}` : '';
  lines.push(`${kilobytes(bytes).padStart(9)} of ${kilobytes(limit).padStart(8)}  ${what}${note}`);
  expect(bytes).toBeLessThanOrEqual(exceeded?.atMost ?? limit);
  // An exception outlives its reason unless somebody is told.
  expect(bytes > limit).toBe(exceeded !== undefined);
});

afterAll(() => console.log(lines.join('\n')));
