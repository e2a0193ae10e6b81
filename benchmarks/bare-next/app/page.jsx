import { headers } from 'next/headers';
import Link from 'next/link';

/** Rendered for each request, as a page with a nonce is, and with the link that most pages have. */
export default async function Page() {
  await headers();
  return (
    <main>
      <h1>Bare</h1>
      <p>What Next itself weighs and does.</p>
      <Link href="/" prefetch={false}>
        Home
      </Link>
    </main>
  );
}
