import type { PackageFacts } from './read-packages.ts';

interface FactStripProps {
  /** The component's. */
  name: string;
  facts: PackageFacts;
  storyId: string;
}

const repository = 'https://github.com/broadsheet-ui/broadsheet';

/** What a team asks before it takes a component, each fact from where it is kept. */
export function FactStrip({ name, facts, storyId }: FactStripProps) {
  const { id, version, since, script, styles, hasClientModules } = facts;
  return (
    <dl className="docs-facts">
      <Fact term="Status">{statusOf(version)}</Fact>
      <Fact term="Since">{since ?? 'the next release'}</Fact>
      {script && (
        <Fact term="Size of the package">
          {script} JavaScript where a client renders it, {styles} CSS
        </Fact>
      )}
      <Fact term="In a server-rendered page">
        {hasClientModules ? 'a part of the package runs in the browser' : 'no JavaScript'}
      </Fact>
      <Fact term="Without JavaScript">{withoutJavaScript(facts)}</Fact>
      <Fact term="Links">
        <a href={`https://www.npmjs.com/package/${facts.name}`}>npm</a>,{' '}
        <a href={`${repository}/tree/main/packages/${id}`}>source</a>,{' '}
        <a href={`guides/${id}.md`}>guide as Markdown</a>,{' '}
        <a href={reportHref(name, storyId)}>report a problem</a>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function statusOf(version: string): string {
  if (version === '0.0.0') return 'not released yet';
  return version.startsWith('0.') ? 'beta: the API may change with a minor release' : 'stable';
}

/** The sentence of the README that says so. */
function withoutJavaScript({
  hasClientModules,
  introduction,
  sections,
}: Pick<PackageFacts, 'hasClientModules' | 'introduction' | 'sections'>): string {
  if (!hasClientModules) return 'complete';
  const sentences = [introduction, ...sections.map(({ text }) => text)]
    .flatMap((text) => text.split(/\n{2,}/))
    .filter((paragraph) => !/^[|`]/.test(paragraph))
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, ' ').split(/(?<=\.) (?=[A-Z`])/));
  const sentence = sentences.find((each) => /\bwithout JavaScript\b/i.test(each));
  return sentence?.replaceAll('`', '') ?? 'see the guide';
}

/** The form for a problem, with the story filled in. */
function reportHref(name: string, storyId: string): string {
  const here = new URL(`./?path=/story/${storyId}`, document.baseURI);
  const query = new URLSearchParams({
    template: 'problem.yml',
    title: `${name}: `,
    story: here.href,
  });
  return `${repository}/issues/new?${query}`;
}
