import type { TestProject } from 'vitest/node';
import { buildNext, installExamples, startNext, startStaticSite } from '@internal/node/examples.ts';
import { startThirdParty } from '@internal/node/third-party.ts';
import { startWordPress } from './support/wordpress.ts';

/** The built example sites, served, and what they need from others. */
export interface Sites {
  /** The folder in which they are installed and built. */
  folder: string;
  nextBlog: string;
  /** The same build, with the stories of a WordPress. */
  wordpressBlog: string;
  staticSite: string;
  /** The third party whose pixel they hold; at `/asked` it says what it was asked for. */
  thirdParty: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites;
  }
}

/**
 * Installs both examples from the packed packages, builds them once for the whole suite, and serves them.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const examples = await installExamples();
  const [thirdParty, wordpress] = await Promise.all([startThirdParty(), startWordPress()]);
  const settings = { PIXEL_URL: thirdParty.pixelUrl };
  const staticSite = await startStaticSite(examples, settings);
  await buildNext(examples, { SOURCE_MAPS: '1' });
  const nextBlog = await startNext(examples, settings);
  const wordpressBlog = await startNext(examples, { WORDPRESS_URL: wordpress.origin });
  provide('sites', {
    folder: examples.folder,
    nextBlog: nextBlog.origin,
    wordpressBlog: wordpressBlog.origin,
    staticSite: staticSite.origin,
    thirdParty: thirdParty.origin,
  });
  return async () => {
    for (const served of [nextBlog, wordpressBlog, staticSite, thirdParty, wordpress]) {
      await served.close();
    }
    examples.remove();
  };
}
