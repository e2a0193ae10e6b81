'use client';

import type { ComponentProps } from 'react';
import { safeHref } from '@broadsheet/content';
import type { ConsentIds } from './core/state.ts';
import { useConsent } from './consent-provider.tsx';

export interface ConsentPixelProps extends Omit<ComponentProps<'img'>, 'src' | 'alt'> {
  /**
   * The categories and services that all have to be allowed, by their ids.
   */
  for: ConsentIds;
  /**
   * The address of the pixel. Without a safe one (see `safeHref`) nothing is requested.
   */
  src: string;
}

/**
 * A tracking pixel that is requested only once it is allowed, once for each time it is put into a page; the visitor neither sees nor hears of it. Renders an `<img>`,
 * or nothing. With `initialState` it is in the server's HTML, and so needs no `<noscript>`, which could not be gated.
 */
export function ConsentPixel({ for: ids, src, ...rest }: ConsentPixelProps) {
  const { allows } = useConsent();
  const address = safeHref(src);
  if (!address || !allows(ids)) return null;
  return (
    <img
      width={1}
      height={1}
      hidden
      // React preloads every other picture that it renders on a server, and a pixel would be counted twice.
      fetchPriority="low"
      {...rest}
      src={address}
      alt=""
      data-broadsheet-component="consent-pixel"
    />
  );
}
