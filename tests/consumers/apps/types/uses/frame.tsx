import { closeHeader, enhanceHeader } from '@broadsheet/mega-menu-header/enhance';
import {
  ArticleCard,
  Footer,
  MegaMenuHeader,
  SiteSearch,
  SkipLink,
  type FooterGroup,
  type FooterLabels,
  type FooterLogo,
  type FooterProps,
  type HeaderGroup,
  type HeaderItem,
  type HeaderLabels,
  type HeaderLink,
  type HeaderLogo,
  type MegaMenuHeaderProps,
  type SiteSearchLabels,
  type SiteSearchProps,
  type SkipLinkProps,
  type SocialLink,
} from '@broadsheet/react';

const link: HeaderLink = { label: 'Astronomy', href: '/astronomy', description: 'Stars' };
const group: HeaderGroup = { label: 'Fields', links: [link] };
const items: HeaderItem[] = [
  { label: 'Science', href: '/science', current: true, groups: [group] },
  { label: 'Opinion', featured: [{ id: '1', title: 'On computable numbers', href: '/turing' }] },
];
const logo: HeaderLogo = { alt: 'The Analytical Engine', href: '/', drawing: <svg /> };
const headerLabels: HeaderLabels = { menu: 'Menü', more: 'Mehr in {section}' };
const searchLabels: SiteSearchLabels = {
  count: { one: '{count} Vorschlag', other: '{count} Vorschläge' },
};
const search: SiteSearchProps = {
  action: '/suche',
  suggestionsHref: '/api/suggest?q={query}',
  labels: searchLabels,
};
const skip: SkipLinkProps = { href: '#inhalt', label: 'Zum Inhalt' };
const header: MegaMenuHeaderProps = {
  logo,
  items,
  labels: headerLabels,
  openOn: 'hover',
  sticky: 'condensed',
};

const footerLogo: FooterLogo = { alt: 'The Analytical Engine', href: null };
const footerGroup: FooterGroup = {
  heading: 'About',
  links: [{ label: 'Imprint', href: '/imprint' }],
};
const social: SocialLink = { label: 'Mastodon', href: 'https://social.example', icon: <svg /> };
const footerLabels: FooterLabels = { legal: 'Rechtliches' };
const footer: FooterProps = {
  logo: footerLogo,
  groups: [footerGroup],
  social: [social],
  labels: footerLabels,
};

export function Frame() {
  return (
    <>
      <SkipLink {...skip} />
      <MegaMenuHeader
        {...header}
        search={<SiteSearch {...search} />}
        cardComponent={ArticleCard}
        currentHref="/astronomy"
      />
      <Footer {...footer} copyright="©">
        <a href="/cookies">Cookies</a>
      </Footer>
    </>
  );
}

/** The same without React. */
export function wake(): () => void {
  const element = document.querySelector<HTMLElement>('header');
  const stop: () => void = enhanceHeader(element);
  closeHeader(element);
  return stop;
}
