import { articles } from '@internal/fixtures';
import {
  buildPage,
  filesOf,
  serve,
  type BuildPageOptions,
  type Resource,
  type Site,
} from '@internal/browsers';

/** One of the pages in this folder. */
export type PageName =
  | 'header'
  | 'hover'
  | 'live'
  | 'many'
  | 'matrix'
  | 'phone'
  | 'slots'
  | 'sticky'
  | 'stress'
  | 'two';

const hero = `#hero { position: relative; z-index: 999; isolation: isolate; margin: 0; block-size: 12rem }
  main { padding: 1rem } iframe { max-inline-size: 100% } main a { display: inline-block; min-block-size: 24px }
  [data-content] { font-size: 16px }`;

const paths = [
  '/search',
  '/physics',
  '/science',
  '/astronomy',
  '/film',
  '/opinion',
  '/engineering',
];

/**
 * The files of a page; whatever path of the site is asked for, it is the same document.
 *
 * @param options `head` comes after the stylesheets
 */
export async function buildHeaderFiles(
  name: PageName,
  { head = '', ...options }: BuildPageOptions = {},
): Promise<Record<string, Resource>> {
  const page = await buildPage(`${import.meta.dirname}/${name}.page.tsx`, {
    head: `<link rel="stylesheet" href="/hero.css">${head}`,
    ...options,
  });
  const files = filesOf(page);
  return {
    ...files,
    '/hero.css': hero,
    [articles[0]!.image!.src]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10"/>',
    '/frame':
      '<!doctype html><html lang="en"><title>An advertisement</title><body>Buy</body></html>',
    '/suggest.json': () =>
      JSON.stringify([{ label: 'Physics', href: '/physics' }, { label: 'Film' }]),
    ...Object.fromEntries(paths.map((path) => [path, files['/']!])),
  };
}

/**
 * A site whose every path shows one of the pages in this folder.
 *
 * @param more files beside those of the page
 */
export async function serveHeader(
  name: PageName,
  options: BuildPageOptions = {},
  more: Record<string, Resource> = {},
): Promise<Site> {
  return serve({ ...(await buildHeaderFiles(name, options)), ...more });
}
