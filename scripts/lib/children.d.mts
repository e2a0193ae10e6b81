import type { ChildProcess } from 'node:child_process';

export declare function start(
  command: string,
  args: string[],
  options?: { env?: Record<string, string>; cwd?: string; output?: 'inherit' | 'pipe' },
): ChildProcess;

export declare function run(
  command: string,
  args: string[],
  options?: { env?: Record<string, string>; cwd?: string; timeout?: number },
): Promise<{ code: number; output: string }>;
