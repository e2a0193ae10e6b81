export { MegaMenuHeader, type MegaMenuHeaderProps } from './header/mega-menu-header.tsx';
export { SiteSearch, type SiteSearchLabels, type SiteSearchProps } from './search/site-search.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link/skip-link.tsx';
export type {
  HeaderGroup,
  HeaderItem,
  HeaderLabels,
  HeaderLink,
  HeaderLogo,
  HeaderOpenChange,
} from './types.ts';
