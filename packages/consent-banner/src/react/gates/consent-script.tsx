'use client';

import { useEffect, useRef } from 'react';
import { safeHref } from '@broadsheet/content';
import { lazy } from '@internal/react';
import { useConsent, useConsentStore } from '../provider/consent-provider.tsx';
import type { ConsentIds } from '../../core/state.ts';

export interface ConsentScriptProps {
  /** Names the script in this page: one of the same id runs once, however often it is rendered. */
  id: string;
  /** The ids of categories and services, which all have to be allowed. */
  for: ConsentIds;
  /** The URL of the script. An unsafe one (see `safeHref`) counts as absent. */
  src?: string;
  /** Attributes of the script element, such as `integrity`, `crossorigin` or `data-…`. Event handlers are left out. */
  attributes?: Record<string, string>;
  /** The nonce of the page's content security policy. */
  nonce?: string;
  /**
   * Whether others need not wait for it. Else scripts run in the order in which they are rendered, past those that fail.
   * @default false
   */
  async?: boolean;
  /** Is called in place of an external script, or before it, such as to set up its queue. Only client components can pass it. */
  run?: () => unknown;
  /** Is called when the consent is withdrawn, before the page is reloaded: what the vendor offers to be turned off. */
  onRevoke?: () => void;
}

/** One for all scripts: browsers settle several imports of one module in any order. */
const granted = lazy(() => import('./run-granted.ts'));

/** A script that runs only once it is allowed, and once. Renders nothing; the script element is appended to the head. */
export function ConsentScript(props: ConsentScriptProps) {
  const { for: ids, id } = props;
  const { allows } = useConsent();
  const consent = useConsentStore();
  const isAllowed = allows(ids);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!isAllowed) return;
    const getScript = () => {
      const { for: now, src, onRevoke, ...script } = latest.current;
      // It may have been withdrawn while others ran.
      if (!consent.allows(now)) return undefined;
      consent.markAsRun(now, onRevoke);
      return { ...script, src: safeHref(src) };
    };
    // Without its code the script does not run in this page.
    granted.load(({ runOnce }) => runOnce(id, getScript), { without: () => undefined });
  }, [isAllowed, id, consent]);
  return null;
}
