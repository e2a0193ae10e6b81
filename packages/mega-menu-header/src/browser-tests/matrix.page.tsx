import { MegaMenuHeader, SiteSearch, type MegaMenuHeaderProps } from '../index.ts';
import { items } from './header.page.tsx';

/** A header below a ticker, above a page long enough to scroll, with targets for fragments and for the focus. */
export function Page(props: Partial<MegaMenuHeaderProps>) {
  return (
    <>
      <div id="ticker">Breaking</div>
      <MegaMenuHeader
        logo={{ alt: 'The Analytical Engine', href: '/' }}
        items={items}
        search={<SiteSearch />}
        actions={<a href="/subscribe">Subscribe</a>}
        sticky="full"
        {...props}
      />
      <main>
        {Array.from({ length: 120 }, (_, index) => (
          <p key={index} id={`p${index}`}>
            <a href={`#p${index + 1}`}>Paragraph {index}</a>
          </p>
        ))}
      </main>
    </>
  );
}
