import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFaults } from '../packages/support/examples.ts';
import { packed } from '../packages/support/packed.ts';
import { root } from '../packages/support/workspace.ts';
import {
  docsPages,
  openPreview,
  readStories,
  startBrowser,
  stories,
  type StoryFacts,
} from './support/storybook.ts';

let browser: Awaited<ReturnType<typeof startBrowser>>;
let facts: StoryFacts[];
let documented: StoryFacts[];

beforeAll(async () => {
  browser = await startBrowser();
  const { page } = await openPreview(browser);
  facts = await readStories(
    page,
    stories.map(({ id }) => id),
  );
  const pages = new Set(docsPages.map(({ title }) => title));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  documented = facts.filter(({ id }) => pages.has(titles.get(id) ?? ''));
});
afterAll(() => browser?.browser.close());

test('every exported component has a page of documentation', () => {
  const shown = new Set(
    documented.flatMap(({ component, subcomponents }) => [component, ...subcomponents]),
  );
  expect(exportedComponents().filter((name) => !shown.has(name))).toEqual([]);
});

test('every prop is described', () => {
  const rows = rowsOf(documented);
  expect(rows.length).toBeGreaterThan(120);
  expect(rows.filter(({ description }) => !description).map(({ row }) => row)).toEqual([]);
});

test('every optional switch and choice names its default', () => {
  const rows = rowsOf(documented).filter(
    ({ isRequired, type }) => !isRequired && (type === 'boolean' || type === 'enum'),
  );
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((prop) => !prop.default).map(({ row }) => row)).toEqual([]);
});

test('every default that the sources name is shown', () => {
  const shown = new Map(rowsOf(documented).map((prop) => [prop.row, prop.default]));
  expect([...shown.values()].filter(Boolean).length).toBeGreaterThan(50);
});

describe('the code of every story', () => {
  test('imports what is published and names it', () => {
    const anonymous = documented.filter(
      ({ snippet }) => !/^import \{ [A-Z].* \} from '@broadsheet\/react';$/m.test(snippet),
    );
    expect(anonymous.map(({ id, snippet }) => `${id}: ${snippet.slice(0, 80)}`)).toEqual([]);
  });

  test('is at most 60 lines long, and has no cycle in it', () => {
    const long = documented.filter(
      ({ snippet }) => snippet.split('\n').length > 60 || snippet.includes('[Circular]'),
    );
    expect(long.map(({ id, snippet }) => `${id}: ${snippet.split('\n').length}`)).toEqual([]);
  });

  test('compiles against what is published', () => {
    const examples = documented.map(({ id, snippet }) => ({
      document: id,
      line: 1,
      file: 'example.tsx',
      code: snippet,
    }));
    expect(exampleFaults(examples, packed.apps['19'])).toEqual([]);
  });
});

function rowsOf(all: StoryFacts[]) {
  const rows = all.flatMap(({ component, props }) =>
    props.map((prop) => ({ ...prop, row: `${component} ${prop.name}` })),
  );
  return [...new Map(rows.map((prop) => [prop.row, prop])).values()];
}

/** By the reports of the API: what is a function and begins with a capital letter. */
function exportedComponents(): string[] {
  const reports = globSync('packages/*/api/index.api.md', { cwd: root });
  const names = reports.flatMap((file) =>
    [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(/^export function ([A-Z]\w+)\(/gm),
    ].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
