'use client';

import type { ReactNode } from 'react';
import type { ConsentIds } from '../../core/state.ts';
import { useConsent } from '../provider/consent-provider.tsx';

export interface ConsentGateProps {
  /** The ids of categories and services, which all have to be allowed. One that is not configured never is. */
  for: ConsentIds;
  /** Shown as soon as they are. It is in the data of the page before that, though not in the document: keep secrets out of it. */
  children?: ReactNode;
  /** Shown until then. */
  fallback?: ReactNode;
}

/** Shows something only while it is allowed. Renders its children, or the fallback. */
export function ConsentGate({ for: ids, children, fallback = null }: ConsentGateProps) {
  const { allows } = useConsent();
  return <>{allows(ids) ? children : fallback}</>;
}
