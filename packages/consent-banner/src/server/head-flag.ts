import { normalizeConfig } from '../core/config.ts';
import type { ConsentConfig } from '../types.ts';

/**
 * An inline script for the head of pages that a server or a cache keeps for everyone: before the first paint it says whether to
 * show the banner, by `data-broadsheet-consent` on the root element. What may run is decided by the whole record later.
 *
 * @returns at most 350 bytes of JavaScript, without tags
 */
export function consentHeadFlag(config: ConsentConfig): string {
  const { cookie, revision, days } = normalizeConfig(config);
  const maxAge = Math.min(days.granted, days.refused) * 86_400;
  return (
    `(d=>{let m;try{m=d.cookie.match(/(?:^|; )${cookie.name}=1\\.${revision}\\.(\\w+)\\.[\\w-]+\\.(?!service)/)}catch{}` +
    `d.documentElement.dataset.broadsheetConsent=m&&parseInt(m[1],36)+${maxAge}>Date.now()/1e3?"decided":"undecided"})(document)`
  );
}

/** The source that lets this one inline script pass a strict content security policy: `script-src 'self' 'sha256-…'`. */
export async function consentHeadFlagHash(config: ConsentConfig): Promise<string> {
  const bytes = new TextEncoder().encode(consentHeadFlag(config));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
