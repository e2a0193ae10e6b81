import type { TestProject } from 'vitest/node';
import { packAll, removePacked } from './support/pack.ts';

/**
 * Packs every package once for the whole suite.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const packed = await packAll();
  provide('packed', packed);
  return () => removePacked(packed);
}
