import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../internal/node/src/install.mjs';

/**
 * A package of the workspace: its folder, as `packages/footer`, and the folders of the packages that it is built or tested with.
 *
 * @typedef {{ folder: string, needs: string[], hasBrowserTests: boolean }} Member
 */

/**
 * What a change can break, as far as it can be told within two minutes.
 *
 * @param {string[]} files paths from the root; those that were removed included
 * @param {string} base the commit that they are compared with
 * @param {Member[]} members
 * @returns {{ suites: import('./suites.mjs').Suite[], left: string[] }}
 */
export function chooseSuites(files, base, members) {
  const present = files.filter((file) => existsSync(path.join(root, file)));
  const changed = members.filter(({ folder }) =>
    files.some((file) => file.startsWith(`${folder}/`)),
  );
  const code = present.filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  const suites = [
    ...lintSuites(present, code),
    ...unitSuites(files, base),
    ...storySuites(changed, members),
    ...browserSuites(files, changed),
  ];
  const left = [
    ...(changed.some(({ folder }) => folder.startsWith('packages/'))
      ? ['what is built and packed, its size, its consumers, Firefox and WebKit']
      : []),
    ...groupsOf(
      files,
      /^(tests\/(?:packages|consumers|pages|examples|storybook)|examples|benchmarks|scripts|\.github|\.storybook)\//,
    ),
  ];
  return { suites, left };
}

function lintSuites(present, code) {
  const why = (count, what) => `${count} changed ${what}`;
  const documents = present.filter((file) => file.endsWith('.md'));
  const formatted = present.filter((file) => /\.([cm]?[jt]sx?|json|md|ya?ml|css)$/.test(file));
  return [
    code.length > 0 && {
      name: 'lint',
      command: ['exec', 'oxlint', '--deny-warnings', '--no-error-on-unmatched-pattern', ...code],
      why: why(code.length, 'files of code'),
    },
    formatted.length > 0 && {
      name: 'format',
      command: ['exec', 'oxfmt', '--check', '--no-error-on-unmatched-pattern', ...formatted],
      why: why(formatted.length, 'files with a format'),
    },
    documents.length > 0 && {
      name: 'links',
      command: ['run', 'lint:links'],
      why: why(documents.length, 'documents, to which any other may link'),
    },
    code.length > 0 && {
      name: 'types',
      command: ['run', 'typecheck'],
      why: 'a type may be used anywhere',
    },
  ].filter(Boolean);
}

/** What every test runs with. */
const everywhere =
  /^(vitest\.config\.ts|package\.json|pnpm-(lock|workspace)\.yaml|tsconfig[\w.]*\.json)$/;

function unitSuites(files, base) {
  const cause = files.find((file) => everywhere.test(file));
  const narrowed = cause ? [] : ['--changed', base];
  return [
    {
      name: 'unit',
      command: ['run', 'test:unit', '--passWithNoTests', ...narrowed],
      vitest: true,
      why: cause
        ? `everything, for ${cause} was changed`
        : 'the tests that import what was changed',
    },
  ];
}

/** What stories are not made of, although packages name it for their tests and their build. */
const besideStories = ['internal/browsers', 'internal/build', 'internal/node', 'internal/testing'];

function storySuites(changed, members) {
  const causes = changed.filter(({ folder }) => !besideStories.includes(folder));
  const folders = dependentsOf(causes, members)
    .map(({ folder }) => folder)
    .filter((folder) => folder.startsWith('packages/'));
  if (folders.length === 0) return [];
  const names = causes.map(({ folder }) => path.posix.basename(folder)).join(', ');
  return [
    {
      name: 'stories',
      command: [
        'run',
        'test:stories',
        '--passWithNoTests',
        ...folders.map((folder) => `${folder}/`),
      ],
      vitest: true,
      why: `of ${folders.length} packages: what was changed (${names}), and what depends on it`,
    },
  ];
}

function browserSuites(files, changed) {
  const own = changed
    .filter(({ hasBrowserTests }) => hasBrowserTests)
    .map(({ folder }) => `${folder}/`);
  const consent =
    changed.some(({ folder }) => folder === 'packages/consent-banner') ||
    files.some((file) => file.startsWith('tests/engines/consent/'));
  const filters = [...own, ...(consent ? ['tests/engines/consent/'] : [])];
  if (filters.length === 0) return [];
  return [
    {
      name: 'engines',
      command: ['run', 'test:engines', '--passWithNoTests', ...filters],
      vitest: true,
      env: { ENGINES: 'Chromium' },
      alone: true,
      why: `Chromium alone, for ${filters.join(', ')}`,
    },
  ];
}

/**
 * The packages, and all that need one of them, directly or not.
 *
 * @param {Member[]} changed
 * @param {Member[]} members
 * @returns {Member[]}
 */
function dependentsOf(changed, members) {
  const found = new Set(changed.map(({ folder }) => folder));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { folder, needs } of members) {
      if (needs.some((need) => found.has(need))) found.add(folder);
    }
  }
  return members.filter(({ folder }) => found.has(folder));
}

function groupsOf(files, pattern) {
  const groups = new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []));
  return [...groups].toSorted().map((group) => `what was changed in ${group}`);
}
