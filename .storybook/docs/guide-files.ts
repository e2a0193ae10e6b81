import { readPackages, type PackageFacts } from './read-packages.ts';

/** The files that stand beside the built Storybook, by name: `llms.txt`, and a guide for each package in Markdown. */
export function guideFiles(): Map<string, string> {
  const packages = readPackages();
  return new Map([
    ['llms.txt', toIndex(packages)],
    ...packages.map((each) => [`guides/${each.id}.md`, toGuide(each)] as const),
  ]);
}

/** In the format of llmstxt.org. */
function toIndex(packages: PackageFacts[]): string {
  const lines = packages.map(
    ({ id, name, description }) => `- [${name}](guides/${id}.md): ${description}`,
  );
  return [
    '# Broadsheet',
    "> React components for a publication's pages: header, cards, grids, lists, footer, consent. Complete in the server's HTML; static parts send no JavaScript.",
    'Every component with its props, as JSON: [components.json](manifests/components.json).',
    `## Guides\n\n${lines.join('\n')}`,
    '',
  ].join('\n\n');
}

function toGuide({ introduction, sections, ...facts }: PackageFacts): string {
  const { name, version, script, styles, components } = facts;
  const list = [
    `- Version: ${version}`,
    script && `- JavaScript, client-rendered: ${script}; CSS: ${styles}`,
    `- Runs in the browser: ${facts.hasClientModules ? 'a part of it' : 'nothing'}`,
    components.length > 0 && `- Components: ${components.join(', ')}`,
  ].filter(Boolean);
  const parts = sections.map(({ heading, text }) => `## ${heading}\n\n${text}`);
  return [`# ${name}`, introduction, list.join('\n'), ...parts].join('\n\n').concat('\n');
}
