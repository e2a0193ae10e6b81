import type { Page } from '@broadsheet/content';
import {
  breadcrumbs,
  collectionPage,
  jsonLdScript,
  organization,
  website,
} from '@broadsheet/content/json-ld';
import type { Site } from '../content/source.ts';
import { siteUrl } from './site-url.ts';

/** Structured data (JSON-LD) of a page, for search engines. Renders a `<script>`. */
export function StructuredData({ of }: { of: Parameters<typeof jsonLdScript>[0] }) {
  return <script {...jsonLdScript(of)} />;
}

const base = siteUrl.href;

/** The site and its publisher, for its home page. */
export function getWebsite({ name, description, channels }: Site) {
  const sameAs = channels?.items.flatMap(({ href }) => href ?? []);
  const publisher = organization({ name, url: base, sameAs });
  return website({ name, description, url: base, lang: 'en', publisher });
}

interface CollectionPageOptions {
  name: string;
  href: string;
  page: Page;
  /** The position of its first story in the whole list, from 1. */
  start?: number;
}

/** A page that lists stories. */
export function getCollectionPage({ name, href, page, start }: CollectionPageOptions) {
  const url = new URL(href, siteUrl).href;
  return collectionPage({ name, url, page, start, lang: 'en', base });
}

/** The breadcrumbs from the home page to this one. */
export function getBreadcrumbs(...steps: { label: string; href?: string | null | undefined }[]) {
  const named = steps.map(({ label, href }) => ({ label, href: href ?? null }));
  return breadcrumbs([{ label: 'Home', href: '/' }, ...named], { base });
}
