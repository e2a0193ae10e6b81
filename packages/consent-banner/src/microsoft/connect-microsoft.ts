import type { Consent } from '../core/consent.ts';

/** Which category or service each product's storage follows. */
export interface MicrosoftSignals {
  /** Advertising: UET's `ad_storage`, and Clarity's `ad_Storage`. */
  ads?: string;
  /** Statistics: Clarity's `analytics_Storage`. */
  analytics?: string;
}

export interface MicrosoftConsentOptions {
  /** What each signal follows. One that is not named stays denied. */
  signals: MicrosoftSignals;
}

interface MicrosoftPage {
  /** An array until the tag replaces it by an object of its own. */
  uetq?: Pick<unknown[], 'push'>;
  clarity?: ((...command: unknown[]) => void) & { q?: unknown[] };
}

/**
 * Sends Microsoft's tags what is granted: UET by default that advertising is denied, which it would else assume to be granted, and
 * each choice; Clarity by its `consentv2`. It loads nothing: load the tags by `ConsentScript`.
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
  const getSignal = (id: string | undefined) => (consent.allows(id ?? '') ? 'granted' : 'denied');

  queue.push('consent', 'default', { ad_storage: 'denied' });
  let sent = '';
  const update = () => {
    const ads = getSignal(signals.ads);
    const analytics = getSignal(signals.analytics);
    const now = `${ads} ${analytics}`;
    if (consent.getState().phase === 'unknown' || now === sent) return;
    sent = now;
    // Replaced by the tag when it loads, so it is asked for each time.
    page.uetq?.push('consent', 'update', { ad_storage: ads });
    page.clarity?.('consentv2', { ad_Storage: ads, analytics_Storage: analytics });
  };
  update();
  return consent.subscribe(update);
}
