import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a module in a Node of its own, in an app's folder, and gives what it printed as JSON on the last line.
 * It sees nothing of the test runner's environment.
 *
 * @param app the folder of the app
 * @param code an ES module
 * @param flags of Node, such as `--conditions=react-server`
 */
export async function runInApp(app: string, code: string, flags: string[] = []): Promise<unknown> {
  const { stdout, stderr } = await execute(
    process.execPath,
    [...flags, '--input-type=module', '--eval', code],
    { cwd: app, env: { PATH: process.env.PATH, NODE_ENV: 'production', TZ: 'Pacific/Auckland' } },
  );
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as unknown;
}
