import { umbrella, type Manifest, type Package } from './workspace.ts';

const fieldOrder = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'license',
  'repository',
  'files',
  'type',
  'sideEffects',
  'exports',
  'publishConfig',
  'scripts',
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'engines',
];

/** Dependencies run one way. A package that is not named here depends only on the content model. */
const mayDependOn: Record<string, string[]> = {
  theme: [],
  content: [],
  'article-card': ['content', 'category-tag'],
  'post-grid': ['content', 'article-card'],
};

const reactRange = '^18.3.0 || ^19.0.0';

/**
 * In what a package's manifest differs from the shape that all of them share: one sentence a fault.
 *
 * @param pkg the package
 * @param all every published package, which the umbrella may depend on
 */
export function manifestFaults(pkg: Package, all: Package[]): string[] {
  const { id, manifest } = pkg;
  return [
    ...namesAndTexts(id, manifest),
    ...publishing(id, manifest),
    ...exportFaults(manifest),
    ...dependencyFaults(id, manifest, all),
    ...peerFaults(id, manifest),
  ];
}

/** The sentence, unless it holds. */
function unless(holds: boolean, sentence: string): string[] {
  return holds ? [] : [sentence];
}

function equal(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function namesAndTexts(id: string, manifest: Manifest): string[] {
  const fields = Object.keys(manifest);
  const { description, keywords } = manifest;
  return [
    ...unless(manifest.name === `@broadsheet/${id}`, 'The name is not the folder’s.'),
    ...unless(
      fields.every((field) => fieldOrder.includes(field)),
      `No other package has ${fields.filter((field) => !fieldOrder.includes(field)).join(', ')}.`,
    ),
    ...unless(
      equal(
        fields.filter((field) => fieldOrder.includes(field)),
        fieldOrder.filter((field) => fields.includes(field)),
      ),
      `The fields are not in the order ${fieldOrder.join(', ')}.`,
    ),
    ...unless(/^[A-Z].{20,}\.$/.test(description), 'The description is not one or more sentences.'),
    ...unless(keywords.length >= 3, 'There are fewer than three keywords.'),
    ...unless(keywords.includes('publishing'), 'The keyword "publishing" is missing.'),
    ...unless(equal(keywords, keywords.toSorted()), 'The keywords are not in alphabetical order.'),
  ];
}

function publishing(id: string, manifest: Manifest): string[] {
  const hasStyles = Object.keys(manifest.publishConfig.exports).some((key) => key.endsWith('.css'));
  const sideEffects = hasStyles ? ['**/*.css', '**/*.css.ts'] : false;
  const home = 'https://github.com/broadsheet-ui/broadsheet';
  const repository = {
    type: 'git',
    url: `git+${home}.git`,
    directory: `packages/${id}`,
  };
  return [
    ...unless(
      manifest.homepage === `${home}/tree/main/packages/${id}#readme`,
      'The home page is not its README.',
    ),
    ...unless(manifest.bugs === `${home}/issues`, 'Bugs are not reported where we read them.'),
    ...unless(manifest.license === 'MIT', 'The licence is not MIT.'),
    ...unless(equal(manifest.repository, repository), 'The repository or its folder is wrong.'),
    ...unless(equal(manifest.files, ['dist']), 'More or less than dist is published.'),
    ...unless(manifest.type === 'module', 'It is not an ES module.'),
    ...unless(
      equal(manifest.sideEffects, sideEffects),
      `sideEffects is not ${JSON.stringify(sideEffects)}: bundlers would drop styles, or keep unused code.`,
    ),
    ...unless(manifest.publishConfig.access === 'public', 'It would not be published publicly.'),
    ...unless(equal(manifest.scripts, { build: 'build-package' }), 'It has a build of its own.'),
    ...unless(
      equal(manifest.engines, { node: '>=20.19' }),
      'The engines are not Node 20.19 and up.',
    ),
  ];
}

function exportFaults({ exports, publishConfig }: Manifest): string[] {
  const published = Object.entries(publishConfig.exports);
  // In the workspace a component's styles come with its module; only in `dist` do they stand apart.
  const onlyPublished = Object.keys(publishConfig.exports).filter((key) => !(key in exports));
  // The theme's have only tokens, which an app overrides whatever layer its own CSS is in.
  const unpaired = onlyPublished
    .filter((key) => !key.endsWith('.unlayered.css'))
    .filter((key) => !onlyPublished.includes(key.replace(/css$/, 'unlayered.css')));
  return [
    ...unless('.' in exports, 'There is no main entry.'),
    ...unless(
      Object.keys(exports).every((key) => key in publishConfig.exports),
      'The workspace has an entry that is not published.',
    ),
    ...unless(
      onlyPublished.every((key) => /^\.\/(styles|inner-pages)(\.unlayered)?\.css$/.test(key)),
      'An entry is published that the workspace has not.',
    ),
    ...unless(unpaired.length === 0, `There is no unlayered stylesheet beside ${unpaired.join()}.`),
    ...unless(
      published.at(-1)?.[0] === './package.json',
      'The last entry is not ./package.json, which tools read.',
    ),
    ...published.flatMap(([key, entry]) =>
      unless(
        key.endsWith('.json')
          ? typeof entry === 'string'
          : typeof entry === 'object' && equal(Object.keys(entry), ['types', 'default']),
        `The entry ${key} has other conditions than types and default, in this order.`,
      ),
    ),
  ];
}

function dependencyFaults(id: string, manifest: Manifest, all: Package[]): string[] {
  const dependencies = Object.entries(manifest.dependencies ?? {});
  const allowed = id === umbrella ? all.map((each) => each.id) : (mayDependOn[id] ?? ['content']);
  return [
    ...dependencies.flatMap(([name, range]) => {
      const isOurs = name.startsWith('@broadsheet/');
      const wanted = isOurs ? 'workspace:^' : 'catalog:';
      return [
        ...unless(range === wanted, `${name} is asked for as ${range}, not as ${wanted}.`),
        ...unless(!name.startsWith('@internal/'), `${name} is never published.`),
        ...unless(
          !isOurs || allowed.includes(name.slice('@broadsheet/'.length)),
          `${name} is not for it to depend on.`,
        ),
      ];
    }),
    ...unless(
      equal(
        Object.keys(manifest.dependencies ?? {}),
        Object.keys(manifest.dependencies ?? {}).toSorted(),
      ),
      'The dependencies are not in alphabetical order.',
    ),
  ];
}

function peerFaults(id: string, manifest: Manifest): string[] {
  const peers = manifest.peerDependencies ?? {};
  if (id === 'content' || id === 'theme') {
    const needed = Object.keys(peers).filter(
      (name) => !manifest.peerDependenciesMeta?.[name]?.optional,
    );
    return unless(needed.length === 0, `It works by itself, and needs ${needed.join(', ')}.`);
  }
  const wanted = {
    // The theme is a peer as React is: one a page, chosen by the app. The umbrella brings it.
    ...(id === umbrella ? {} : { '@broadsheet/theme': 'workspace:^' }),
    '@types/react': reactRange,
    react: reactRange,
  };
  return [
    ...unless(equal(peers, wanted), `The peers are not ${JSON.stringify(wanted)}.`),
    ...unless(
      equal(manifest.peerDependenciesMeta, { '@types/react': { optional: true } }),
      'Only @types/react, and it, is an optional peer.',
    ),
  ];
}
