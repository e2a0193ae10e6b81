import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { MegaMenuHeader } from '../index.ts';
import { items } from './header.page.tsx';

/** What a consumer may put into a slot: a popover of its own, a list in a landmark, something hidden. */
function SlotContent({ id }: { id: string }) {
  return (
    <>
      <button type="button" popoverTarget={id}>
        Account of {id}
      </button>
      <div id={id} popover="auto">
        <ul>
          <li>
            <a href="/account">Your account</a>
          </li>
        </ul>
      </div>
      <nav aria-label={`Languages of ${id}`}>
        <ul>
          <li>
            <a href="/de">Deutsch</a>
          </li>
        </ul>
      </nav>
      <div hidden>
        <p>Signed out</p>
      </div>
      <button type="button" className="absolute">
        3 new
      </button>
    </>
  );
}

/** The same content in every slot of a header, and in the page. */
export function Page() {
  return (
    <>
      <MegaMenuHeader
        logo={{ alt: 'The Analytical Engine', href: '/', drawing: <svg width="80" height="20" /> }}
        items={items}
        search={
          <div data-content="">
            <SlotContent id="search" />
          </div>
        }
        actions={
          <div data-content="">
            <SlotContent id="actions" />
          </div>
        }
      />
      <section data-content="">
        <SlotContent id="main" />
      </section>
    </>
  );
}
