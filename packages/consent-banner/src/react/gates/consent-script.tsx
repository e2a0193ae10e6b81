'use client';

import { useEffect, useRef } from 'react';
import { safeHref } from '@broadsheet/content';
import { useConsent, useConsentStore } from './consent-provider.tsx';
import type { ConsentIds } from './core/state.ts';

export interface ConsentScriptProps {
  /**
   * Names the script in this page: one of the same id runs once, however often it is rendered.
   */
  id: string;
  /**
   * The categories and services that all have to be allowed, by their ids.
   */
  for: ConsentIds;
  /**
   * The address of the script. An unsafe one (see `safeHref`) counts as absent.
   */
  src?: string;
  /**
   * Attributes of the script element, such as `integrity`, `crossorigin` or `data-…`. Event handlers are left out.
   */
  attributes?: Record<string, string>;
  /**
   * The nonce of the page's content security policy.
   */
  nonce?: string;
  /**
   * Whether others need not wait for it. Else scripts run in the order in which they are rendered, and one that fails holds nobody up.
   * @default false
   */
  async?: boolean;
  /**
   * Is called instead of a script of another address, or before it: to set up its queue, say. Only client components can give it.
   */
  run?: () => unknown;
  /**
   * Is called when the consent is withdrawn, before the page is loaded anew: what the vendor offers to be turned off.
   */
  onRevoke?: () => void;
}

let granted: ReturnType<typeof importGranted> | undefined;
const importGranted = () => import('./run-granted.ts');

/** One promise for all: browsers settle several imports of one module in any order. */
function loadGranted() {
  return (granted ??= importGranted().catch((error: unknown) => {
    granted = undefined;
    throw error;
  }));
}

/**
 * A script that runs only once it is allowed, and once. Renders nothing; the script element goes to the end of the head.
 */
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
    const take = () => {
      const { for: now, src, onRevoke, ...script } = latest.current;
      // It may have been withdrawn while others ran.
      if (!consent.allows(now)) return undefined;
      consent.hasRun(now, onRevoke);
      return { ...script, src: safeHref(src) };
    };
    void loadGranted().then(
      ({ runOnce }) => runOnce(id, take),
      () => undefined,
    );
  }, [isAllowed, id, consent]);
  return null;
}
