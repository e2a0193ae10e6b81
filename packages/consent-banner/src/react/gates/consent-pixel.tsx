'use client';

import type { ComponentProps } from 'react';
import { safeHref } from '@broadsheet/content';
import type { ConsentIds } from '../../core/state.ts';
import { useGate } from '../provider/consent-provider.tsx';

export interface ConsentPixelProps extends Omit<ComponentProps<'img'>, 'src' | 'alt'> {
  /** The ids of categories and services, which all have to be allowed. */
  for: ConsentIds;
  /** The URL of the pixel. Without a safe one (see `safeHref`) nothing is requested. */
  src: string;
}

/**
 * A tracking pixel that is requested only once it is allowed, hidden from everyone. Renders an `<img>`, or nothing. With
 * `initialState` it is in the server's HTML for browsers without JavaScript: there in a `<noscript>`.
 */
export function ConsentPixel({ for: ids, src, ...rest }: ConsentPixelProps) {
  const gate = useGate(ids);
  const url = safeHref(src);
  if (!url || gate === 'closed') return null;
  const pixel = (
    <img
      width={1}
      height={1}
      hidden
      // React preloads every other image that it renders on a server, and a pixel would be counted twice.
      fetchPriority="low"
      {...rest}
      src={url}
      alt=""
      data-broadsheet-component="consent-pixel"
    />
  );
  return gate === 'open' ? pixel : <noscript>{pixel}</noscript>;
}
