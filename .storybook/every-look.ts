import type { StoryContext } from '@storybook/react-vite';
import axe, { type RunOptions } from 'axe-core';

const looks = [
  { broadsheetTheme: 'editorial', broadsheetColorScheme: 'dark', dir: 'ltr' },
  { broadsheetTheme: 'editorial', broadsheetColorScheme: 'light', dir: 'rtl' },
  { broadsheetTheme: 'engineering', broadsheetColorScheme: 'light', dir: 'ltr' },
  { broadsheetTheme: 'engineering', broadsheetColorScheme: 'dark', dir: 'rtl' },
] as const;

/**
 * Runs axe in every other theme, color scheme and direction, in test runs only: the accessibility addon checks the current one. All
 * of them are attributes of the root element, so the story is not rendered again.
 */
export async function expectAccessibleInEveryLook({
  canvasElement,
  parameters,
}: StoryContext): Promise<void> {
  if (import.meta.env.MODE !== 'test' || parameters.a11y?.test !== 'error') return;
  const root = document.documentElement;
  const before = { ...root.dataset, dir: root.dir };
  const options = (parameters.a11y.options ?? {}) as RunOptions;
  for (const { dir, ...data } of looks) {
    Object.assign(root.dataset, data);
    root.dir = dir;
    const { violations } = await axe.run(canvasElement, options);
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(', ')}`,
    );
    if (found.length > 0) {
      throw new Error(`In ${Object.values(data).join(' ')} ${dir}:\n${found.join('\n')}`);
    }
  }
  const { dir, ...data } = before;
  Object.assign(root.dataset, data);
  root.dir = dir;
}
