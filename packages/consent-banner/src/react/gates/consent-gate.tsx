'use client';

import type { ReactNode } from 'react';
import type { ConsentIds } from '../../core/state.ts';
import { useGate } from '../provider/consent-provider.tsx';

export interface ConsentGateProps {
  /** The ids of categories and services, which all have to be allowed. One that is not configured never is. */
  for: ConsentIds;
  /** Shown as soon as they are. It is in the data of the page before that, though not in the document: keep secrets out of it. */
  children?: ReactNode;
  /** Shown until then. */
  fallback?: ReactNode;
}

/**
 * Shows something only while it is allowed. Renders its children, or the fallback. A withdrawal loads the page anew, which alone stops
 * the scripts that the children may have started.
 */
export function ConsentGate({ for: ids, children, fallback = null }: ConsentGateProps) {
  const gate = useGate(ids, true);
  if (gate === 'without-scripts') return <noscript>{children}</noscript>;
  return <>{gate === 'open' ? children : fallback}</>;
}
