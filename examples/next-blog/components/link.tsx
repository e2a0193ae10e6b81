'use client';

import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * `next/link` as a client component: on the server it is a function, which cannot be passed to a client component such as the consent
 * banner. Without prefetch, as pages are rendered for each request.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
