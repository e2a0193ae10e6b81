/**
 * How changesets write a changelog: what was said to users, and nothing of commits. What came with the packages below stands in the
 * changelog too, with the name of the package that it is about, because most people install one package and read only its changelog.
 */

interface Changeset {
  summary: string;
  releases: { name: string }[];
}

/** The line of a changeset in the changelog of a package that it names. */
export function getReleaseLine({ summary }: Changeset): string {
  return bullet(summary);
}

/** The lines of the changesets that name packages which this one depends on. */
export function getDependencyReleaseLine(
  changesets: Changeset[],
  dependencies: { name: string }[],
): string {
  const names = new Set(dependencies.map(({ name }) => name));
  return changesets
    .map(({ summary, releases }) => {
      const about = releases.filter(({ name }) => names.has(name)).map(({ name }) => `\`${name}\``);
      return bullet(`${about.join(', ')}: ${summary}`);
    })
    .join('\n');
}

function bullet(text: string): string {
  return `- ${text.trim().split('\n').join('\n  ')}`.replaceAll(/[ \t]+$/gm, '');
}
