import { describeConformance } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SkipLink } from './skip-link.tsx';

describe('SkipLink', () => {
  describeConformance(SkipLink, {});

  test('leads to the main content', () => {
    render(<SkipLink />);
    const link = screen.getByRole('link', { name: 'Skip to content' });
    expect(link.getAttribute('href')).toBe('#main');
  });

  test('leads where it is told, in the words it is given', () => {
    render(<SkipLink href="#inhalt" label="Zum Inhalt" />);
    expect(screen.getByRole('link', { name: 'Zum Inhalt' }).getAttribute('href')).toBe('#inhalt');
  });

  test('leads to the main content rather than to an unsafe address', () => {
    render(<SkipLink href="javascript:alert(1)" />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#main');
  });

  test.each(['', ' '])('keeps its words when it is given none: %j', (label) => {
    render(<SkipLink label={label} />);
    expect(screen.getByRole('link', { name: 'Skip to content' })).toBeDefined();
  });
});
