import type { Image } from '../model/image.ts';
import { withoutMissing } from '../record/omit-undefined.ts';
import { absolute, type BaseOption } from './to-absolute-url.ts';
import { imageNode } from './to-image-node.ts';
import { textOf } from './trim-text.ts';
import type { OrganizationNode, WebSiteNode } from './types.ts';

/**
 * Who publishes.
 */
export interface OrganizationOptions extends BaseOption {
  /**
   * Plain text.
   */
  name: string;
  /**
   * Its home page.
   */
  url?: string | undefined;
  /**
   * Search engines ask for at least 112 × 112 pixels.
   */
  logo?: Image | string | undefined;
  /**
   * Its profiles elsewhere: what a `ChannelList` or a footer links to.
   */
  sameAs?: readonly string[] | undefined;
  description?: string | undefined;
}

/**
 * The organization behind a site. It belongs on the home page, once, and into articles as their publisher.
 */
export function organization({
  name,
  url,
  logo,
  sameAs = [],
  description,
  base = url,
}: OrganizationOptions): OrganizationNode {
  const profiles = sameAs.flatMap((each) => absolute('organization', each, base) ?? []);
  return withoutMissing<OrganizationNode>({
    '@type': 'Organization',
    name: textOf(name) ?? '',
    url: absolute('organization', url, base),
    logo: imageNode('organization', logo, base),
    sameAs: profiles.length > 0 ? profiles : undefined,
    description: textOf(description),
  });
}

/**
 * A site.
 */
export interface WebsiteOptions extends BaseOption {
  /**
   * The name by which search engines show the site. Plain text.
   */
  name: string;
  /**
   * Its home page.
   */
  url: string;
  alternateName?: string | undefined;
  description?: string | undefined;
  /**
   * BCP 47.
   */
  lang?: string | undefined;
  publisher?: OrganizationNode | undefined;
}

/**
 * The site, for its home page. It has no search action: search engines have shown no search box of a site since November 2024.
 */
export function website(options: WebsiteOptions): WebSiteNode {
  const { url, base = url } = options;
  return withoutMissing<WebSiteNode>({
    '@type': 'WebSite',
    name: textOf(options.name) ?? '',
    url: absolute('website', url, base),
    alternateName: textOf(options.alternateName),
    description: textOf(options.description),
    inLanguage: textOf(options.lang),
    publisher: options.publisher,
  });
}
