import type { Failure } from './report.mjs';

export declare function failuresOf(results: { name: string; failures: Failure[] }[]): string[];
