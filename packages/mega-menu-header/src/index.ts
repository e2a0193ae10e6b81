export type { HeaderLogo } from './logo.tsx';
export {
  MegaMenuHeader,
  type HeaderLabels,
  type MegaMenuHeaderProps,
} from './mega-menu-header.tsx';
export type { HeaderGroup, HeaderItem, HeaderLink } from './sections.ts';
export { SiteSearch, type SiteSearchLabels, type SiteSearchProps } from './site-search.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link.tsx';
