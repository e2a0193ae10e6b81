import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import { toImageNode } from './to-image-node.ts';
import { trimText } from './schema-values.ts';
import type { OrganizationNode, WebSiteNode } from './types.ts';

/** The publisher. */
export interface OrganizationOptions extends BaseOption {
  /** Plain text. */
  name: string;
  /** Its home page. */
  url?: string | undefined;
  /** Search engines ask for at least 112 × 112 pixels. */
  logo?: Image | string | undefined;
  /** Its profiles on other sites, as in a `ChannelList` or a footer. */
  sameAs?: readonly string[] | undefined;
  description?: string | undefined;
}

/** The organization of a site, for its home page and as the publisher of articles. */
export function organization({
  name,
  url,
  logo,
  sameAs = [],
  description,
  base = url,
}: OrganizationOptions): OrganizationNode {
  const profiles = sameAs.flatMap((each) => toAbsoluteUrl('organization', each, base) ?? []);
  return omitUndefined<OrganizationNode>({
    '@type': 'Organization',
    name: trimText(name) ?? '',
    url: toAbsoluteUrl('organization', url, base),
    logo: toImageNode('organization', logo, base),
    sameAs: profiles.length > 0 ? profiles : undefined,
    description: trimText(description),
  });
}

/** A site. */
export interface WebsiteOptions extends BaseOption {
  /** The name by which search engines show the site. Plain text. */
  name: string;
  /** Its home page. */
  url: string;
  alternateName?: string | undefined;
  description?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  publisher?: OrganizationNode | undefined;
}

/** The site, for its home page. Without a search action, which search engines no longer use since November 2024. */
export function website(options: WebsiteOptions): WebSiteNode {
  const { url, base = url } = options;
  return omitUndefined<WebSiteNode>({
    '@type': 'WebSite',
    name: trimText(options.name) ?? '',
    url: toAbsoluteUrl('website', url, base),
    alternateName: trimText(options.alternateName),
    description: trimText(options.description),
    inLanguage: trimText(options.lang),
    publisher: options.publisher,
  });
}
