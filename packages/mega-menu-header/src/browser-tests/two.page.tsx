import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { MegaMenuHeader } from '../index.ts';
import { items } from './header.page.tsx';

/** Two headers on one page, as in documentation. */
export function Page() {
  const first = { alt: 'The First', href: '/' };
  const second = { alt: 'The Second', href: '/' };
  return (
    <>
      <MegaMenuHeader logo={first} items={items} labels={{ main: 'First' }} aria-label="First" />
      <p>Between them.</p>
      <MegaMenuHeader
        logo={second}
        items={items}
        labels={{ main: 'Second', more: 'More in {section}, again', menu: 'Menu, again' }}
        aria-label="Second"
      />
      <main>The page.</main>
    </>
  );
}
