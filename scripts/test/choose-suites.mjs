import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../internal/node/src/install.mjs';

/**
 * A package of the workspace, with its folder: `packages/footer`.
 *
 * @typedef {{ folder: string, hasBrowserTests: boolean }} Member
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
    ...storySuites(files, base),
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
      why: cause ? `all, because ${cause} was changed` : 'the tests that import what was changed',
    },
  ];
}

/** What every story runs with, and none imports. */
const aroundStories = /^(\.storybook\/|vitest\.stories\.config\.ts$)/;
/** What no story imports. */
const besideStories = /^(?!packages\/|internal\/)|^internal\/(browsers|build|node|testing)\//;

function storySuites(files, base) {
  const cause = files.find((file) => everywhere.test(file) || aroundStories.test(file));
  if (!cause && files.every((file) => besideStories.test(file))) return [];
  const narrowed = cause ? [] : ['--changed', base];
  return [
    {
      name: 'stories',
      command: ['run', 'test:stories', '--passWithNoTests', ...narrowed],
      vitest: true,
      why: cause ? `all, because ${cause} was changed` : 'the stories that import what was changed',
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
      why: `only Chromium, for ${filters.join(', ')}`,
    },
  ];
}

function groupsOf(files, pattern) {
  const groups = new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []));
  return [...groups].toSorted().map((group) => `what was changed in ${group}`);
}
