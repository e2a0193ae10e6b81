'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { closeHeader, enhanceHeader } from '../enhance.ts';

interface HeaderEnhancerProps {
  className: string;
  /** Of the page; a change of it is a navigation, however it came about. */
  currentHref: string | undefined;
  children: ReactNode;
}

/**
 * The content of the header, as the server rendered it. Enhances the header after hydration, and holds no state: the browser knows
 * what is open. The header is found by a ref, because ids differ between roots, and a shadow root has its own.
 */
export function HeaderEnhancer({ className, currentHref, children }: HeaderEnhancerProps) {
  const bar = useRef<HTMLDivElement>(null);
  const lastHref = useRef(currentHref);
  useEffect(() => enhanceHeader(bar.current?.parentElement), []);
  useEffect(() => {
    if (lastHref.current !== currentHref) closeHeader(bar.current?.parentElement);
    lastHref.current = currentHref;
  });
  return (
    <div ref={bar} className={className}>
      {children}
    </div>
  );
}
