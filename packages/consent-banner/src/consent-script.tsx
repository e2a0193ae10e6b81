'use client';

import { useEffect, useRef } from 'react';
import { safeHref } from '@broadsheet/content';
import { useConsent, useConsentStore } from './consent-provider.tsx';
import { insertScript } from './core/insert-script.ts';
import { idsOf } from './ids-of.ts';

export interface ConsentScriptProps {
  /**
   * Names the script in this page: one of the same id runs once, however often it is rendered.
   */
  id: string;
  /**
   * The categories and services that all have to be allowed, by their ids.
   */
  for: string | readonly string[];
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

const started = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * A script that runs only once it is allowed, and once. Renders nothing; the script element goes to the end of the head.
 */
export function ConsentScript(props: ConsentScriptProps) {
  const { for: ids, id } = props;
  const { allows } = useConsent();
  const consent = useConsentStore();
  const isAllowed = idsOf(ids).every(allows);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!isAllowed || started.has(id)) return;
    started.add(id);
    const start = () => {
      const now = latest.current;
      // It may have been withdrawn while others ran.
      if (!idsOf(now.for).every(consent.allows)) return void started.delete(id);
      consent.hasRun(idsOf(now.for), now.onRevoke);
      return execute(now);
    };
    if (latest.current.async) start();
    else queue = queue.then(start).catch(() => undefined);
  }, [isAllowed, id, consent]);
  return null;
}

function execute({ run, src, attributes, nonce, async }: ConsentScriptProps): unknown {
  const result = run?.();
  const address = safeHref(src);
  if (!address) return result;
  return insertScript(address, {
    ...attributes,
    ...(nonce && { nonce }),
    ...(async && { async: '' }),
  });
}
