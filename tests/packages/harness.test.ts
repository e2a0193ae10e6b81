import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { chromiumCandidates, chromiumLaunchOptions } from '@internal/node/browser.mjs';
import { run } from '@internal/node/children.mjs';
import { columns } from '@internal/node/columns.mjs';
import { freePort } from '@internal/node/free-port.mjs';
import { readReport } from '@internal/node/report.mjs';
import { failuresOf } from '@internal/node/summary.mjs';

const node = process.execPath;

describe('run', () => {
  test('gives its output and its exit code', async () => {
    const { code, output } = await run(node, ['-e', 'console.log("out"); process.exit(3)']);
    expect({ code, output }).toEqual({ code: 3, output: 'out\n' });
  });

  test('gives 127 and a reason when there is no such command', async () => {
    const { code, output } = await run('no-such-command-anywhere', []);
    expect(code).toBe(127);
    expect(output).toContain('ENOENT');
  });

  test('ends the command and its children after the timeout', async () => {
    const grandchild = `setInterval(() => {}, 1000)`;
    const parent = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]);
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const { code, output } = await run(node, ['-e', parent], { timeout: 1500 });
    expect(code).toBe(124);
    expect(output).toContain('Ended after 1.5 seconds.');
    expect(isRunning(Number.parseInt(output, 10))).toBe(false);
  });

  test('leaves no child process behind', async () => {
    const parent = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      child.unref();
      console.log(child.pid);`;
    const { code, output } = await run(node, ['-e', parent]);
    expect(code).toBe(0);
    expect(isRunning(Number.parseInt(output, 10))).toBe(false);
  });
});

describe('a report', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'divides', failureMessages: ['1 / 0\nat line 3'] };
  const read = (numPassedTests: number, ...testResults: object[]) =>
    readReport(JSON.stringify({ numPassedTests, testResults }));

  test('is counted test by test, and tells what failed', () => {
    expect(
      read(
        2,
        { name: 'src/sums.test.ts', status: 'passed', assertionResults: [passed] },
        { name: 'src/parts.test.ts', status: 'failed', assertionResults: [passed, failed] },
      ),
    ).toEqual({
      passed: 2,
      failed: 1,
      failures: [{ name: 'parts.test.ts: divides', message: '1 / 0\nat line 3' }],
    });
  });

  test('counts a file that could not be run as a failure', () => {
    const crashed = { name: 'src/parts.test.ts', status: 'failed', message: 'no such module' };
    expect(read(0, { ...crashed, assertionResults: [] })).toEqual({
      passed: 0,
      failed: 1,
      failures: [{ name: 'parts.test.ts', message: 'no such module' }],
    });
  });

  test.each([[undefined], [''], ['{"numPassedTests":']])(
    'that is missing or broken is a failure: %j',
    (text) => {
      expect(readReport(text)).toEqual({ passed: 0, failed: 1, failures: [] });
    },
  );
});

test('the summary repeats every failure: suite, name, and the first lines of the message', () => {
  const message = Array.from({ length: 50 }, (_each, index) => `line ${index}`).join('\n');
  const [told, ...others] = failuresOf([
    { name: 'unit', failures: [{ name: 'divides', message }] },
    { name: 'types', failures: [] },
  ]);
  expect(others).toEqual([]);
  expect(told).toMatch(/^✗ unit › divides\n {4}line 0\n {4}line 1\n/);
  expect(told).toMatch(/line 39$/);
});

test('a table aligns text to the left and figures to the right', () => {
  const lines = [
    ['suite', 'passed'],
    ['packages', '7'],
  ];
  expect(columns(lines, 1)).toBe('suite     passed\npackages       7');
});

test('freePort never returns a port in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const other = await freePort(port);
  server.close();
  expect(other).not.toBe(port);
  expect(other).toBeGreaterThan(0);
});

describe('the browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['BROADSHEET_CHROMIUM', 'CHROME_PATH'])('is the one that %s names', (variable) => {
    vi.stubEnv('BROADSHEET_CHROMIUM', '');
    vi.stubEnv(variable, node);
    expect(chromiumCandidates()).toEqual([node]);
    expect(chromiumLaunchOptions().executablePath).toBe(node);
  });

  test('that is missing throws one sentence at launch', () => {
    vi.stubEnv('BROADSHEET_CHROMIUM', '/nowhere/chromium');
    const options = chromiumLaunchOptions();
    expect(() => options.executablePath).toThrow(
      /^No Chromium was found: install .* or set BROADSHEET_CHROMIUM/,
    );
  });
});

/** A process that has ended may stay in the table, as a zombie, until someone asks how it went. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/^\d+ \(.*\) Z /.test(readFileSync(stat, 'utf8'));
}
