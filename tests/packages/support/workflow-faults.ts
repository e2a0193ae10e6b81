import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  permissions?: unknown;
  'timeout-minutes'?: number;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/**
 * In what a GitHub workflow is less careful than ours must be: one sentence a fault. What is wrong by GitHub's own rules,
 * actionlint says.
 */
export function workflowFaults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const triggers = Object.keys(workflow.on);
  return [
    ...unless(
      JSON.stringify(workflow.permissions) === '{}',
      'It has permissions before its jobs ask for any.',
    ),
    ...unless(
      workflow.concurrency !== undefined,
      'Two runs of it may meet: it has no concurrency.',
    ),
    ...unless(
      !triggers.includes('pull_request_target'),
      'It runs with our rights on the code of strangers: pull_request_target.',
    ),
    ...unless(
      !(triggers.includes('pull_request') && /\$\{\{[^}]*\bsecrets\b/.test(text)),
      'It uses secrets and runs on pull requests.',
    ),
    ...unless(
      !/\b(NPM_TOKEN|NODE_AUTH_TOKEN)\b/.test(text),
      'It publishes with a token that can be stolen.',
    ),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobFaults(name, job)),
    ...actionFaults(text),
  ];
}

function jobFaults(name: string, job: Job): string[] {
  return [
    ...unless(typeof job.permissions === 'object', `${name} does not say its permissions.`),
    ...unless(
      !(canWrite(job) && job.steps?.some(({ run = '' }) => runsInstalledCode.test(run))),
      `${name} may write, and runs code that was installed: take the two apart.`,
    ),
    // A workflow that is called has the limits of its own jobs.
    ...unless(
      job.uses !== undefined || (job['timeout-minutes'] ?? 360) <= 60,
      `${name} may run for more than an hour.`,
    ),
    ...(job.steps ?? [])
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .flatMap((step) =>
        unless(
          step.with?.['persist-credentials'] === false,
          `${name} leaves its token in the clone for the steps that follow.`,
        ),
      ),
  ];
}

/** A package manager, with its install scripts, or what it has installed. */
const runsInstalledCode = /\b(npm|npx|pnpm|yarn)\b|\.ci\/run/;

function canWrite({ permissions }: Job): boolean {
  return JSON.stringify(permissions ?? {}).includes('write');
}

/** Tags move; a commit does not. The comment is for people, and for the tools that propose updates. */
function actionFaults(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)(.*)$/gm)].flatMap(
    ([, action = '', comment = '']) =>
      unless(
        action.startsWith('./') ||
          (/@[\da-f]{40}$/.test(action) && /^ # v\d+\.\d+\.\d+$/.test(comment)),
        `${action} is not pinned to a commit with its version beside it.`,
      ),
  );
}

/** The sentence, unless it holds. */
function unless(holds: boolean, sentence: string): string[] {
  return holds ? [] : [sentence];
}
