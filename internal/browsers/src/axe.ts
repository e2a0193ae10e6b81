import axe from 'axe-core';
import type { EnginePage } from './engine.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands.
 *
 * @param within a CSS selector of the part to look at
 * @param without the names of rules to leave out
 */
export async function runAxe(
  page: EnginePage,
  { within = 'html', without = [] }: { within?: string; without?: string[] } = {},
): Promise<string[]> {
  await page.evaluate(loadAxe);
  return page.evaluate(
    async (selector, runOnly, disabled) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await tool.run(selector, {
        runOnly: { type: 'tag', values: runOnly },
        rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
      });
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    within,
    tags,
    without,
  );
}

/** The tool's own source as a function, so that a page under a strict policy runs it too. */
const loadAxe = Object.assign(() => {}, { toString: () => `() => { ${axe.source} }` });
