'use client';

import { useEffect, useRef } from 'react';
import { closeHeader, enhanceHeader } from '../enhance.ts';

interface HeaderEnhancerProps {
  /** Of the header. */
  id: string;
  /** Of the page; a change of it is a navigation, however it came about. */
  currentHref: string | undefined;
}

/** Enhances the header after hydration. Renders nothing, and holds no state: the browser knows what is open. */
export function HeaderEnhancer({ id, currentHref }: HeaderEnhancerProps) {
  const lastHref = useRef(currentHref);
  useEffect(() => enhanceHeader(document.getElementById(id)), [id]);
  useEffect(() => {
    if (lastHref.current !== currentHref) closeHeader(document.getElementById(id));
    lastHref.current = currentHref;
  });
  return null;
}
