import type { Consent } from '../core/create-consent.ts';

/** Which category or service each product's storage follows. */
export interface MicrosoftSignals {
  /**
   * Advertising: UET's `ad_storage`, and Clarity's `ad_Storage`.
   */
  ads?: string;
  /**
   * Statistics: Clarity's `analytics_Storage`.
   */
  analytics?: string;
}

export interface MicrosoftConsentOptions {
  /**
   * What each signal follows. One that is not named stays denied.
   */
  signals: MicrosoftSignals;
}

interface MicrosoftPage {
  /** An array until the tag replaces it by an object of its own. */
  uetq?: Pick<unknown[], 'push'>;
  clarity?: ((...command: unknown[]) => void) & { q?: unknown[] };
}

/**
 * Tells Microsoft's tags what is granted: UET that advertising is denied by default, which it would else take for granted, and with each choice;
 * Clarity by its `consentv2`, in its own spelling. It loads nothing: load the tags by `ConsentScript`.
 *
 * @returns ends it
 */
export function connectMicrosoft(
  consent: Consent,
  { signals }: MicrosoftConsentOptions,
): () => void {
  const page = globalThis as MicrosoftPage;
  const queue = (page.uetq ??= []);
  page.clarity ??= (...command) => {
    const { clarity } = page;
    if (clarity) (clarity.q ??= []).push(command);
  };
  const word = (id: string | undefined) => (consent.allows(id ?? '') ? 'granted' : 'denied');

  queue.push('consent', 'default', { ad_storage: 'denied' });
  let told = '';
  const update = () => {
    const ads = word(signals.ads);
    const analytics = word(signals.analytics);
    const now = `${ads} ${analytics}`;
    if (consent.getState().phase === 'unknown' || now === told) return;
    told = now;
    // Replaced by the tag when it loads, so it is asked for each time.
    page.uetq?.push('consent', 'update', { ad_storage: ads });
    page.clarity?.('consentv2', { ad_Storage: ads, analytics_Storage: analytics });
  };
  update();
  return consent.subscribe(update);
}
