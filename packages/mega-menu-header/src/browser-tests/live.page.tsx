import '@broadsheet/theme/styles.css';
import { useEffect, useState } from 'react';
import { MegaMenuHeader, SiteSearch, type MegaMenuHeaderProps } from '../index.ts';
import { items as initialItems } from './header.page.tsx';

/** What the tests may do to the page. */
export interface Live {
  /** Sections that come first, such as after a sign-in. */
  addFirst: (label: string) => void;
  setItems: (items: MegaMenuHeaderProps['items']) => void;
  /** Removes the header from the page. */
  remove: () => void;
}

/** A header whose data change, and a dialog beside the page. */
export function Page() {
  const [items, setItems] = useState(initialItems);
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    const live: Live = {
      setItems,
      addFirst: (label) =>
        setItems((before) => [
          { label, groups: [{ links: [{ label: 'Your account', href: '/account' }] }] },
          ...before,
        ]),
      remove: () => setShown(false),
    };
    Object.assign(globalThis, live);
  }, []);
  return (
    <>
      {isShown && (
        <MegaMenuHeader
          logo={{ alt: 'The Analytical Engine', href: '/' }}
          items={items}
          search={<SiteSearch suggestionsHref="/suggest.json?q={query}" />}
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
