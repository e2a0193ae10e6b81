import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packages, root } from '../packages/support/workspace.ts';
import { entries, stories } from './support/storybook.ts';

const built = path.join(root, 'storybook-static');
const read = (file: string) => readFileSync(path.join(built, file), 'utf8');

test('the guide of every package is there as Markdown, and named in llms.txt', () => {
  const index = read('llms.txt');
  const missing = packages.filter(
    ({ id, name }) =>
      !index.includes(`[${name}](guides/${id}.md)`) ||
      !read(`guides/${id}.md`).startsWith(`# ${name}\n`),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every link of llms.txt leads to a file', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(packages.length);
  expect(links.filter((link) => !existsSync(path.join(built, link)))).toEqual([]);
});

test('a guide has no link that leads nowhere outside of the repository', () => {
  const relative = packages.flatMap(({ id }) =>
    [...read(`guides/${id}.md`).matchAll(/\]\((?!https?:|#|mailto:)([^)]+)\)/g)].map(
      ([, link]) => `${id}: ${link}`,
    ),
  );
  expect(relative).toEqual([]);
});

test('the manifest of components names the props of each', () => {
  const { components } = JSON.parse(read('manifests/components.json')) as {
    components: Record<string, { name: string }>;
  };
  const names = new Set(Object.values(components).map(({ name }) => name));
  for (const name of ['ArticleCard', 'PostFeed', 'MegaMenuHeader', 'ConsentGate', 'Footer']) {
    expect(names).toContain(name);
  }
});

test('the version stands in the title', () => {
  const { version } = packages[0]!.manifest;
  expect(read('index.html')).toContain(`<title>Broadsheet ${version}`);
});

test('the form for a problem asks for the story that a page fills in', () => {
  const form = parse(readFileSync(path.join(root, '.github/ISSUE_TEMPLATE/problem.yml'), 'utf8'));
  const link = readFileSync(path.join(root, '.storybook/docs/fact-strip.tsx'), 'utf8');
  expect(link).toContain("template: 'problem.yml'");
  expect(link).toMatch(/\bstory: here\.href/);
  expect((form.body as { id: string }[]).map(({ id }) => id)).toContain('story');
});

test('what is new tells every changeset', () => {
  const assets = readdirSync(path.join(built, 'assets')).filter((file) => file.endsWith('.js'));
  const all = assets.map((file) => read(`assets/${file}`)).join('\n');
  const changesets = globSync('.changeset/*.md', { cwd: root }).filter(
    (file) => !file.endsWith('README.md'),
  );
  const untold = changesets.filter((file) => {
    const [, text = ''] = readFileSync(path.join(root, file), 'utf8').split(/^---\n[^]*?\n---\n/);
    // Quotes and line breaks are written in other ways in a script.
    const [words = ''] = text.split(/[^\w ,.]/).toSorted((one, other) => other.length - one.length);
    return words === '' || !all.includes(words);
  });
  expect(changesets.length).toBeGreaterThan(0);
  expect(untold).toEqual([]);
});

test('names are written as people write them', () => {
  expect(entries.filter(({ name }) => /Java Script|Json|Api\b/.test(name))).toEqual([]);
});

test.each(['hero', 'teaser', 'hamburger', 'infinite scroll', 'archive', 'keyboard', 'contrast'])(
  'the search knows "%s"',
  (word) => {
    const texts = entries.flatMap(({ title, name, anchors = [] }) => [
      title,
      name,
      ...anchors.map((anchor) => anchor.title),
    ]);
    expect(texts.some((text) => text.toLowerCase().includes(word))).toBe(true);
  },
);

test('a link from one page to another leads to one', () => {
  const ids = new Set(entries.map(({ id }) => id));
  const texts = globSync('.storybook/pages/*.mdx', { cwd: root }).map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  );
  const links = texts.flatMap((text) =>
    [...text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)].map(([, id = '']) => id),
  );
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('hard content is marked, and not all there is', () => {
  const hard = stories.filter(({ tags }) => tags.includes('stress'));
  expect(hard.length).toBeGreaterThan(20);
  expect(hard.length).toBeLessThan(stories.length / 2);
});
