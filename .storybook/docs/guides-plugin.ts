import type { Plugin } from 'vite';
import { guideFiles } from './guide-files.ts';
import { readPackages } from './read-packages.ts';
import { readNews } from './read-news.ts';

const id = 'virtual:broadsheet-facts';

/**
 * Gives the pages of documentation the facts of every package, and puts each guide beside them as Markdown, with an index for whatever
 * reads text: `llms.txt`.
 */
export function guides(): Plugin {
  return {
    name: 'broadsheet-guides',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}`
        ? `export const packages = ${JSON.stringify(readPackages())};\nexport const news = ${JSON.stringify(readNews())};`
        : undefined,
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = guideFiles().get((request.url ?? '').slice(1));
        if (file === undefined) return next();
        response.setHeader('content-type', 'text/markdown; charset=utf-8').end(file);
      });
    },
    generateBundle() {
      for (const [fileName, source] of guideFiles()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
