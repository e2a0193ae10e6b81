import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleFaults, examplesIn } from './support/examples.ts';
import { packed } from './support/packed.ts';
import { packages, root } from './support/workspace.ts';

const app = packed.apps['19'];
const paths = globSync(['*.md', 'packages/*/README.md', 'docs/**/*.md'], { cwd: root });
const examples = paths.flatMap((file) =>
  examplesIn(file, readFileSync(path.join(root, file), 'utf8')),
);

test('every example of our documents compiles against what is published', () => {
  expect(exampleFaults(examples, app)).toEqual([]);
});

test.each(['README.md', ...packages.map(({ id }) => `packages/${id}/README.md`)])(
  '%s shows by an example what to import',
  (file) => {
    const own = examples.filter((example) => example.document === file);
    expect(own.filter(({ code }) => /(import|from) '@broadsheet\//.test(code))).not.toEqual([]);
  },
);

test('what is wrong in an example is found, by file and line', () => {
  const faulty = examplesIn(
    'README.md',
    documentOf(
      `import { CategoryTag } from '@broadsheet/category-tag';\n\n<CategoryTag label="One" colour="red" />;`,
      `import { Tag } from '@broadsheet/category-tag';`,
      `import '@broadsheet/category-tag/style.css';`,
      `safeHref('/');`,
    ),
  );
  expect(exampleFaults(faulty, app).toSorted()).toEqual([
    expect.stringMatching(/^README\.md:10: .*no exported member 'Tag'/),
    expect.stringMatching(/^README\.md:14: .*category-tag\/style\.css/),
    expect.stringMatching(/^README\.md:18: Cannot find name 'safeHref'/),
    expect.stringMatching(/^README\.md:6: .*'colour' does not exist/),
  ]);
});

test('examples of one document import each other by the names in their first lines', () => {
  const two = examplesIn(
    'README.md',
    documentOf(
      `// lib/data.ts\nexport const label = 'Science';`,
      `import { CategoryTag } from '@broadsheet/category-tag';\nimport { label } from './lib/data';\n\n<CategoryTag label={label} />;`,
    ),
  );
  expect(two.map(({ file }) => file)).toEqual(['lib/data.ts', 'line-9.tsx']);
  expect(exampleFaults(two, app)).toEqual([]);
});

test('other languages are not for the compiler', () => {
  expect(examplesIn('README.md', '```css\na {}\n```\n\n```sh\nls\n```\n')).toEqual([]);
});

/** A document with blocks of code; the first line of the first is the fourth. */
function documentOf(...blocks: string[]): string {
  return `# Title\n\n${blocks.map((code) => `\`\`\`tsx\n${code}\n\`\`\``).join('\n\n')}\n`;
}
