import { inject } from 'vitest';
import type { Packed } from './pack.ts';

/** What the whole suite shares: packed once, before the first test. */
export const packed: Packed = inject('packed');
