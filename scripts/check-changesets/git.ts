import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * What git prints, without white space at its ends; `undefined` when it fails.
 */
export async function git(workspace: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', args, { cwd: workspace, maxBuffer: 2 ** 26 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
