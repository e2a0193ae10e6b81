import { describeConformance } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SkipLink } from './skip-link.tsx';

describe('SkipLink', () => {
  describeConformance(SkipLink, {});

  test('links to the main content', () => {
    render(<SkipLink />);
    const link = screen.getByRole('link', { name: 'Skip to content' });
    expect(link.getAttribute('href')).toBe('#main');
  });

  test('takes href and label', () => {
    render(<SkipLink href="#inhalt" label="Zum Inhalt" />);
    expect(screen.getByRole('link', { name: 'Zum Inhalt' }).getAttribute('href')).toBe('#inhalt');
  });

  test('links to the main content instead of an unsafe URL', () => {
    render(<SkipLink href="javascript:alert(1)" />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#main');
  });

  test.each(['', ' '])('falls back to the default label for %j', (label) => {
    render(<SkipLink label={label} />);
    expect(screen.getByRole('link', { name: 'Skip to content' })).toBeDefined();
  });
});
