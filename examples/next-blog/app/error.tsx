'use client';

import { Link } from '../components/link.tsx';

/** When a page could not be made, say because the stories could not be had. */
export default function ErrorPage() {
  return (
    // Classes of parts instead of components: this module is sent to the browser.
    <main id="main" tabIndex={-1} className="broadsheet-page-main_root">
      <h1 className="broadsheet-page-title_title">This page could not be made</h1>
      <p className="broadsheet-page-title_intro">
        It may work in a minute. Until then, <Link href="/">begin at the home page</Link>.
      </p>
    </main>
  );
}
