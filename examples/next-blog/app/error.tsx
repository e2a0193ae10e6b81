'use client';

import { Link } from '../components/link.tsx';

/** When a page could not be made, say because the stories could not be had. */
export default function ErrorPage() {
  return (
    <main id="main" tabIndex={-1}>
      <h1 className="title">This page could not be made</h1>
      <p className="lead">
        It may work in a minute. Until then, <Link href="/">begin at the home page</Link>.
      </p>
    </main>
  );
}
