import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * Nothing may be printed while a component is tested: a warning of React, a warning of ours that the test did not ask for.
 * A test that expects one replaces the spy with its own.
 */
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...printed: unknown[]) => {
      expect.fail(`console.${method}: ${printed.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});
