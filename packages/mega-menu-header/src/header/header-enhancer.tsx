'use client';

import { useEffect, useRef } from 'react';
import { closeHeader, enhanceHeader } from './enhance.ts';

interface HeaderEnhancerProps {
  /** Of the header. */
  id: string;
  /** Of the page; a change of it is a navigation, however it came about. */
  currentHref: string | undefined;
}

/** Adds to the header what only a script can. Renders nothing, and holds no state: what is open, the browser knows. */
export function HeaderEnhancer({ id, currentHref }: HeaderEnhancerProps) {
  const shown = useRef(currentHref);
  useEffect(() => enhanceHeader(document.getElementById(id)), [id]);
  useEffect(() => {
    if (shown.current !== currentHref) closeHeader(document.getElementById(id));
    shown.current = currentHref;
  });
  return null;
}
