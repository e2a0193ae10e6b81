import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Section } from './section.tsx';

const props = { heading: 'Open Source', headingLevel: 2, headingClassName: '' } as const;

describe('Section', () => {
  test('is a region named by its heading', () => {
    render(<Section {...props} />);
    const region = screen.getByRole('region', { name: 'Open Source' });
    expect(region.contains(screen.getByRole('heading', { level: 2 }))).toBe(true);
  });

  test('can be labelled otherwise', () => {
    render(
      <>
        <p id="elsewhere">Our projects</p>
        <Section {...props} aria-labelledby="elsewhere" />
        <Section {...props} aria-label="Their projects" />
      </>,
    );
    expect(screen.getByRole('region', { name: 'Our projects' }).ariaLabel).toBeNull();
    expect(screen.getByRole('region', { name: 'Their projects' })).toBeDefined();
  });

  test.each([[''], [' '], [undefined]])('has neither heading nor name for %j', (heading) => {
    render(<Section {...props} heading={heading} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
