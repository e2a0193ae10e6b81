import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * A warning or an error on the console fails the test.
 * A test that expects one replaces the spy.
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
