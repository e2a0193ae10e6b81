'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { enhanceHeader } from '../enhance.ts';

interface HeaderEnhancerProps {
  className: string;
  children: ReactNode;
}

/**
 * The content of the header, as the server rendered it. Enhances the header after hydration, and holds no state: the browser knows
 * what is open. The header is found by a ref, because ids differ between roots, and a shadow root has its own.
 */
export function HeaderEnhancer({ className, children }: HeaderEnhancerProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => enhanceHeader(bar.current?.parentElement), []);
  return (
    <div ref={bar} className={className}>
      {children}
    </div>
  );
}
