import { expect, test } from 'vitest';
import { headingElement, type HeadingLevel } from './heading.ts';

test.each([2, 3, 4, 5, 6] as const)('a heading of level %d', (level) => {
  expect(headingElement(level)).toBe(`h${level}`);
});

test.each([['none'], [1], [7], ['x'], [undefined]])('a paragraph for %j', (level) => {
  expect(headingElement(level as HeadingLevel)).toBe('p');
});
