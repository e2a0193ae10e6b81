import { articles } from '@internal/fixtures';
import { buildPage, filesOf, serve, type BuildPageOptions, type Site } from '@internal/engines';

const head = '<link rel="stylesheet" href="/hero.css">';

const hero = `#hero { position: relative; z-index: 999; isolation: isolate; margin: 0; block-size: 12rem }
  main { padding: 1rem } iframe { max-inline-size: 100% } main a { display: inline-block; min-block-size: 24px }`;

/**
 * A site whose every path shows one of the pages in this folder.
 */
export async function serveHeader(
  name: 'header' | 'hover' | 'sticky',
  options: BuildPageOptions = {},
): Promise<Site> {
  const page = await buildPage(`${import.meta.dirname}/${name}.page.tsx`, { head, ...options });
  const files = filesOf(page);
  const html = files['/']!;
  const paths = [
    '/search',
    '/physics',
    '/science',
    '/astronomy',
    '/film',
    '/opinion',
    '/engineering',
  ];
  return serve({
    ...files,
    '/hero.css': hero,
    [articles[0]!.image!.src]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10"/>',
    '/frame':
      '<!doctype html><html lang="en"><title>An advertisement</title><body>Buy</body></html>',
    '/suggest.json': () =>
      JSON.stringify([{ label: 'Physics', href: '/physics' }, { label: 'Film' }]),
    ...Object.fromEntries(paths.map((path) => [path, html])),
  });
}
