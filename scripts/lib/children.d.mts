import type { ChildProcess } from 'node:child_process';

interface Options {
  env?: Record<string, string>;
  cwd?: string;
}

export declare function start(
  command: string,
  args: string[],
  options?: Options & { output?: 'inherit' | 'pipe' },
): ChildProcess;

export declare function run(
  command: string,
  args: string[],
  options?: Options & { timeout?: number },
): Promise<{ code: number; output: string }>;

export declare function end(child: ChildProcess): Promise<void>;
