import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isClientModule } from './client-modules.ts';
import { exportsOnHomePage, packagesOnHomePage } from './home-page.ts';
import { bundleScript, measureScript, measureStyles } from './measure.ts';
import { isComponent, packages, umbrella, type Package } from './workspace.ts';

const homePage = importing(exportsOnHomePage());

/** A limit that a release must not pass. A kilobyte is 1000 bytes; all are minified and gzipped, React left out. */
export interface Budget {
  what: string;
  /** In bytes. */
  limit: number;
  /** Measures it, in an app that has the packed packages. */
  measure: (app: string) => Promise<number>;
}

/** What a server renders without sending any JavaScript. */
const serverComponents: Record<string, string> = {
  CategoryTag: 'category-tag',
  ArticleCard: 'article-card',
  PostGrid: 'post-grid',
  JobsWidget: 'jobs-widget',
  ChannelList: 'channel-list',
  TopicTiles: 'topic-tiles',
  Footer: 'footer',
  ...Object.fromEntries(
    [
      'PageFrame',
      'PageMain',
      'PageSection',
      'Columns',
      'PageTitle',
      'ButtonLink',
      'StoryHeader',
      'Prose',
      'RelatedStories',
      'AuthorHeader',
      'NewsletterForm',
      'Pagination',
      'Breadcrumbs',
      'bind',
    ].map((name) => [name, 'page']),
  ),
};

/** Every budget. A stylesheet counts with the ones that it imports, without the theme, which a page has once. */
export const budgets: Budget[] = [
  ...Object.entries(serverComponents).map(([name, id]) => ({
    what: `${name} in a server-rendered page: JavaScript`,
    limit: 0,
    measure: (app: string) => measureIslands(app, `export { ${name} } from '@broadsheet/${id}'`),
  })),
  {
    what: 'article-card bundled for the client, with all that it imports: JavaScript',
    limit: 2200,
    measure: (app) => measureScript(app, `export { ArticleCard } from '@broadsheet/article-card'`),
  },
  {
    what: 'article-card, with the category tag: CSS',
    limit: 1900,
    measure: (app) => measureStyles(app, '@broadsheet/article-card/styles.css'),
  },
  {
    what: 'mega-menu-header in a server-rendered page, with its search: JavaScript of its islands',
    limit: 2200,
    measure: (app) =>
      measureIslands(
        app,
        `export { MegaMenuHeader, SiteSearch } from '@broadsheet/mega-menu-header'`,
      ),
  },
  {
    what: 'mega-menu-header: its behavior, loaded when it is first used',
    limit: 2200,
    measure: (app) => measureFile(app, 'mega-menu-header/dist/header-behavior.js'),
  },
  {
    what: 'mega-menu-header: opening on hover, loaded on its own',
    limit: 1000,
    measure: (app) => measureFile(app, 'mega-menu-header/dist/hover-intent.js'),
  },
  {
    what: 'mega-menu-header: search suggestions, loaded on their own',
    limit: 3000,
    measure: (app) => measureFile(app, 'mega-menu-header/dist/suggestions.js'),
  },
  {
    what: 'mega-menu-header bundled whole for the client: JavaScript',
    limit: 5000,
    measure: (app) => measureScript(app, `export * from '@broadsheet/mega-menu-header'`),
  },
  {
    what: 'mega-menu-header: CSS',
    limit: 3800,
    measure: (app) => measureStyles(app, '@broadsheet/mega-menu-header/styles.css'),
  },
  {
    what: 'consent before any click: provider, banner, preferences, link, gate, script and pixel: JavaScript',
    limit: 7000,
    measure: (app) =>
      measureScript(
        app,
        `export { ConsentProvider, ConsentBanner, ConsentPreferences, ConsentSettingsLink, ConsentGate, ConsentScript, ConsentPixel } from '@broadsheet/consent-banner'`,
      ),
  },
  {
    what: 'consent: CSS',
    limit: 2000,
    measure: (app) => measureStyles(app, '@broadsheet/consent-banner/styles.css'),
  },
  {
    what: 'PostFeed bundled for the client, on top of the card: JavaScript',
    limit: 2000,
    measure: async (app) =>
      (await measureScript(app, `export { PostFeed } from '@broadsheet/post-grid'`)) -
      (await measureScript(app, `export { ArticleCard } from '@broadsheet/article-card'`)),
  },
  {
    what: 'PostFeed: its behavior, loaded when the user is about to need it',
    limit: 3500,
    measure: (app) => measureFile(app, 'post-grid/dist/feed-behavior.js'),
  },
  {
    what: 'PostFeed: its scroll restoration, loaded when there is something to save',
    limit: 2950,
    measure: (app) => measureFile(app, 'post-grid/dist/scroll-restoration.js'),
  },
  {
    what: 'page, its layout: CSS',
    limit: 1200,
    measure: (app) => measureStyles(app, '@broadsheet/page/styles.css'),
  },
  {
    what: 'page, what only inner pages load: CSS',
    limit: 3300,
    measure: (app) => measureStyles(app, '@broadsheet/page/inner-pages.css'),
  },
  {
    what: 'the home page, server-rendered: JavaScript of our client islands',
    limit: 9000,
    measure: (app) => measureIslands(app, homePage),
  },
  {
    what: 'the home page, bundled whole for the client: JavaScript',
    limit: 19_000,
    measure: (app) => measureScript(app, homePage),
  },
  {
    what: 'every component, the theme included: CSS',
    limit: 10_000,
    measure: (app) => measureStyles(app, `@broadsheet/${umbrella}/styles.css`),
  },
];

/** The size of all client modules that a module needs; 0 when it needs none. */
async function measureIslands(app: string, code: string): Promise<number> {
  const { metafile } = await bundleScript(app, code);
  const [output] = Object.values(metafile.outputs);
  const islands = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => path.resolve(file))
    .filter((file) => existsSync(file) && isClientModule(readFileSync(file, 'utf8')));
  if (islands.length === 0) return 0;
  return measureScript(
    app,
    islands.map((file) => `export * from ${JSON.stringify(file)};`).join(''),
  );
}

/** The size of one file of a package, with its imports. */
function measureFile(app: string, file: string): Promise<number> {
  const found = path.join(app, 'node_modules/@broadsheet', file);
  return measureScript(app, `export * from ${JSON.stringify(found)};`);
}

/** The bundle size of one package by itself. */
export interface BundleSize {
  name: string;
  /** Bundled whole for the client, with all that it imports. */
  script: number;
  /** With the stylesheets that it imports. */
  styles: number;
}

/**
 * The bundle size of each component package, the theme and the umbrella, for the table in the README.
 */
export function measurePackages(app: string): Promise<BundleSize[]> {
  const shown = packages.filter((pkg) => isComponent(pkg) || ['theme', umbrella].includes(pkg.id));
  return Promise.all(shown.map((pkg) => measurePackage(app, pkg)));
}

async function measurePackage(app: string, { name }: Package): Promise<BundleSize> {
  return {
    name,
    script: await measureScript(app, `export * from '${name}'`),
    styles: await measureStyles(app, `${name}/styles.css`),
  };
}

/** What one package adds to the home page: by how much the page is lighter without it. */
export interface Part {
  name: string;
  /** In a page that a server renders. */
  islands: number;
  /** In a page that is bundled whole for the client. */
  script: number;
  styles: number;
}

/**
 * What each package adds to the home page. Helpers that two of them share are nobody's, so the sum of the parts is less than the page.
 */
export async function measureParts(app: string): Promise<Part[]> {
  const parts = await packagesOnHomePage(app);
  const all = parts.flatMap(({ names }) => names);
  const sheets = packages.filter(isComponent).map(({ name }) => `${name}/styles.css`);
  const theme = '@broadsheet/theme/styles.css';
  const measureAll = async (names: string[], entries: string[]) => ({
    islands: await measureIslands(app, importing(names)),
    script: await measureScript(app, importing(names)),
    styles: await measureStyles(app, theme, ...entries),
  });
  const whole = await measureAll(all, sheets);
  const measurePart = async ({ name, names }: (typeof parts)[number]): Promise<Part> => {
    const rest = await measureAll(
      all.filter((each) => !names.includes(each)),
      sheets.filter((sheet) => sheet !== `${name}/styles.css`),
    );
    return {
      name,
      islands: whole.islands - rest.islands,
      script: whole.script - rest.script,
      styles: whole.styles - rest.styles,
    };
  };
  return [...(await Promise.all(parts.map(measurePart))), { name: 'the whole page', ...whole }];
}

/** A module of what is named, as an app takes it from the umbrella. */
function importing(names: string[]): string {
  return `export { ${names.join(', ')} } from '@broadsheet/${umbrella}'`;
}

/**
 * Bytes as people read them: `1.24 kB`.
 */
export function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(2)} kB`;
}
