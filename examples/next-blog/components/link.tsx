'use client';

import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * The link of Next as a client component: on the server `next/link` is a function, which cannot be handed to a component that runs in
 * the browser, such as the consent banner. Pages here are made for each visitor anew, so none is asked for before it is wanted.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
