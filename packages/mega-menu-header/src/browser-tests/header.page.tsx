import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { articles, site } from '@internal/fixtures';
import { MegaMenuHeader, SiteSearch, SkipLink, type MegaMenuHeaderProps } from '../index.ts';

/** Two sections with pages of their own, one without, one without a panel. */
export const items: MegaMenuHeaderProps['items'] = [
  {
    label: 'Science',
    href: '/science',
    groups: [
      { label: 'Fields', links: ['Astronomy', 'Physics'].map(toLink) },
      {
        label: 'Elsewhere',
        links: [{ label: 'Archive', href: 'https://archive.example.org/', external: true }],
      },
    ],
    featured: [articles[0]!],
  },
  { label: 'Engineering', href: '/engineering', groups: [{ links: [toLink('Compilers')] }] },
  { label: 'Culture', groups: [{ links: ['Books', 'Film'].map(toLink) }] },
  {
    label: 'Archive',
    href: '/archive',
    groups: [{ links: Array.from({ length: 60 }, (_, year) => toLink(`Year ${1900 + year}`)) }],
  },
  { label: 'Opinion', href: '/opinion' },
];

/** A header above a long page with what may get in its way: a hero with a high z-index, an iframe, a live region. */
export function Page(props: Partial<MegaMenuHeaderProps>) {
  return (
    <>
      <SkipLink />
      <MegaMenuHeader
        logo={{ alt: site.name, href: '/' }}
        items={items}
        search={<SiteSearch suggestionsHref="/suggest.json?q={query}" />}
        currentHref="/physics"
        {...props}
      />
      <output>Nothing new.</output>
      <main id="main" tabIndex={-1}>
        <h1 id="hero">The page</h1>
        <iframe
          id="frame"
          src="/frame"
          title="An advertisement"
          sandbox=""
          width="300"
          height="100"
        />
        {Array.from({ length: 40 }, (_, index) => (
          <p key={index}>
            <a href={`#${index}`}>Story {index}</a>
          </p>
        ))}
      </main>
      <footer>
        <p>The end.</p>
      </footer>
    </>
  );
}

function toLink(label: string) {
  return { label, href: `/${label.toLowerCase().replaceAll(' ', '-')}` };
}
