import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { heading, levelBelow, getAccessibleName, type HeadingLevel } from './heading.ts';

describe('heading', () => {
  test.each([2, 3, 4, 5, 6] as const)('is of level %d', (level) => {
    render(heading(level, 'given', 'The latest'));
    const element = screen.getByRole('heading', { level, name: 'The latest' });
    expect(element.className).toBe('given');
  });

  test.each([['none'], [1], [7], ['x'], [undefined]])('is a paragraph for %j', (level) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(heading(level as HeadingLevel, '', 'The latest'));
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('The latest').tagName).toBe('P');
  });

  test.each([[''], [' '], [undefined]])('is nothing for %j', (text) => {
    expect(heading(2, '', text)).toBe(false);
  });
});

describe('getAccessibleName', () => {
  test('is the heading', () => {
    expect(getAccessibleName('Open Source', {})).toBe('Open Source');
  });

  test('is `aria-label`, or none for `aria-labelledby`', () => {
    expect(getAccessibleName('Open Source', { 'aria-label': 'Our projects' })).toBe('Our projects');
    expect(getAccessibleName('Open Source', { 'aria-labelledby': 'elsewhere' })).toBeUndefined();
  });

  test.each([[''], [' '], [undefined]])('is none for %j', (text) => {
    expect(getAccessibleName(text, {})).toBeUndefined();
  });
});

test.each([1, 7, '2px', '', null, undefined, {}, Number.NaN])(
  'levelBelow of %j, which is no level, is none',
  (level) => {
    expect(levelBelow(level as HeadingLevel)).toBe('none');
  },
);

test('levelBelow of a level in a string is a level', () => {
  expect(levelBelow('2' as unknown as HeadingLevel)).toBe(3);
});

test('levelBelow goes down to 6, and from there to none', () => {
  expect([2, 5, 6, 'none'].map((level) => levelBelow(level as HeadingLevel))).toEqual([
    3,
    6,
    'none',
    'none',
  ]);
});
