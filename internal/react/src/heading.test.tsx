import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Heading, type HeadingLevel } from './heading.tsx';

describe('Heading', () => {
  test.each([2, 3, 4, 5, 6] as const)('is a heading of level %d', (level) => {
    render(<Heading level={level}>The latest</Heading>);
    expect(screen.getByRole('heading', { level, name: 'The latest' })).toBeDefined();
  });

  test.each([['none'], [1], [7], ['x'], [undefined]])('is a paragraph for %j', (level) => {
    render(<Heading level={level as HeadingLevel}>The latest</Heading>);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('The latest').tagName).toBe('P');
  });
});
