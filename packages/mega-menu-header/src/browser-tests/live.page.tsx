import '@broadsheet/theme/styles.css';
import { useEffect, useState, type ComponentProps, type MouseEvent } from 'react';
import { MegaMenuHeader, SiteSearch, type MegaMenuHeaderProps } from '../index.ts';
import { items as initialItems } from './header.page.tsx';

/** What the tests may do to the page. */
export interface Live {
  /** Sections that come first, such as after a sign-in. */
  addFirst: (label: string) => void;
  setItems: (items: MegaMenuHeaderProps['items']) => void;
  /** Removes the header from the page. */
  remove: () => void;
  /** Where the app is, by its router. */
  setPath: (path: string) => void;
}

/** A header whose data change, and a dialog beside the page. */
export function Page() {
  const [items, setItems] = useState(initialItems);
  const [isShown, setShown] = useState(true);
  const [path, setPath] = useState('/');
  useEffect(() => {
    const live: Live = {
      setItems,
      addFirst: (label) =>
        setItems((before) => [
          { label, groups: [{ links: [{ label: 'Your account', href: '/account' }] }] },
          ...before,
        ]),
      remove: () => setShown(false),
      setPath,
    };
    Object.assign(globalThis, live);
  }, []);
  return (
    <>
      {isShown && (
        <MegaMenuHeader
          logo={{ alt: 'The Analytical Engine', href: '/' }}
          items={items}
          currentHref={path}
          search={
            <SiteSearch suggestionsHref="/suggest.json?q={query}" linkComponent={RouterLink} />
          }
        />
      )}
      <div id="toaster">
        <p>
          <a href="#saved">Saved stories</a>
        </p>
        <output>Saved.</output>
      </div>
      <main>
        <button type="button" id="outside">
          Outside
        </button>
        <a id="fixed" href="#fixed">
          Fixed
        </a>
      </main>
      <dialog id="paywall">
        <button type="button">Subscribe</button>
      </dialog>
    </>
  );
}

/** As a client router's link: nothing is loaded. */
function RouterLink(props: ComponentProps<'a'>) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    props.onClick?.(event);
    event.preventDefault();
    document.title = props.href!;
  };
  const linkProps = { ...props, onClick };
  return <a {...linkProps}>{props.children}</a>;
}
