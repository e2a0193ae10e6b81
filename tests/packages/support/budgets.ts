import { existsSync } from 'node:fs';
import path from 'node:path';
import { clientModules } from './client-modules.ts';
import { weighScript, weighStyles } from './measure.ts';
import { isComponent, packages, umbrella, type Package } from './workspace.ts';

/** A limit that a release must not pass. A kilobyte is 1000 bytes; all are minified and gzipped, React left out. */
export interface Budget {
  what: string;
  /** In bytes. */
  limit: number;
  /** Weighs it, in an app that has the packed packages. */
  weigh: (app: string) => Promise<number>;
}

const serverOnly = [
  'category-tag',
  'article-card',
  'jobs-widget',
  'channel-list',
  'topic-tiles',
  'footer',
];

/** Every budget. A stylesheet counts with the ones that it imports, without the theme, which a page has once. */
export const budgets: Budget[] = [
  ...serverOnly.map((id) => ({
    what: `${id} in a server-rendered page: JavaScript`,
    limit: 0,
    weigh: (app: string) => weighIslands(app, [id]),
  })),
  {
    what: 'article-card bundled for the client, with all that it imports: JavaScript',
    limit: 1600,
    weigh: (app) => weighScript(app, `export { ArticleCard } from '@broadsheet/article-card'`),
  },
  {
    what: 'article-card, with the category tag: CSS',
    limit: 1500,
    weigh: (app) => weighStyles(app, '@broadsheet/article-card/styles.css'),
  },
  {
    what: 'mega-menu-header bundled whole for the client: JavaScript',
    limit: 4000,
    weigh: (app) => weighScript(app, `export * from '@broadsheet/mega-menu-header'`),
  },
  {
    what: 'mega-menu-header: CSS',
    limit: 3000,
    weigh: (app) => weighStyles(app, '@broadsheet/mega-menu-header/styles.css'),
  },
  {
    what: 'a page of every component, server-rendered: JavaScript of our client islands',
    limit: 9000,
    weigh: (app) =>
      weighIslands(
        app,
        packages.map(({ id }) => id),
      ),
  },
  {
    what: 'a page of every component, bundled whole for the client: JavaScript',
    limit: 14_000,
    weigh: (app) => weighScript(app, `export * from '@broadsheet/${umbrella}'`),
  },
  {
    what: 'a page of every component, the theme included: CSS',
    limit: 8000,
    weigh: (app) => weighStyles(app, `@broadsheet/${umbrella}/styles.css`),
  },
];

/** What the client modules of some packages weigh together; nothing when there is none. */
async function weighIslands(app: string, ids: string[]): Promise<number> {
  const modules = ids.flatMap((id) =>
    (clientModules[id] ?? []).map((file) => {
      const module = path.join(app, 'node_modules/@broadsheet', id, file);
      if (!existsSync(module)) throw new Error(`There is no ${file} in @broadsheet/${id}.`);
      return module;
    }),
  );
  if (modules.length === 0) return 0;
  return weighScript(app, modules.map((file) => `export * from ${JSON.stringify(file)};`).join(''));
}

/** What one package weighs by itself. */
export interface Weight {
  name: string;
  /** Bundled whole for the client, with all that it imports. */
  script: number;
  /** With the stylesheets that it imports. */
  styles: number;
}

/**
 * What each component package, the theme and the umbrella weigh, for the table in the README.
 */
export function weighPackages(app: string): Promise<Weight[]> {
  const shown = packages.filter((pkg) => isComponent(pkg) || ['theme', umbrella].includes(pkg.id));
  return Promise.all(shown.map((pkg) => weighPackage(app, pkg)));
}

async function weighPackage(app: string, { name }: Package): Promise<Weight> {
  return {
    name,
    script: await weighScript(app, `export * from '${name}'`),
    styles: await weighStyles(app, `${name}/styles.css`),
  };
}

/**
 * Bytes as people read them: `1.24 kB`.
 */
export function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(2)} kB`;
}
