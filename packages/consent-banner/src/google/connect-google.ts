import type { Consent } from '../core/consent.ts';

/** The signals of Google's Consent Mode v2, and which category or service each follows. One that is not named stays denied. */
export type GoogleSignals = Partial<
  Record<
    | 'ad_storage'
    | 'ad_user_data'
    | 'ad_personalization'
    | 'analytics_storage'
    | 'functionality_storage'
    | 'personalization_storage'
    | 'security_storage',
    string
  >
>;

export interface GoogleConsentOptions {
  /** What each signal follows. */
  signals: GoogleSignals;
}

const names = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/**
 * Sends Google's tags what is granted: once per page that everything is denied by default, and every signal with each choice.
 * It loads nothing. Load the tag by `ConsentScript`, so that it comes after the grant ("basic" mode); a tag that loads before
 * contacts Google whatever is denied ("advanced" mode), which is no consent.
 *
 * @returns ends it
 */
export function connectGoogle(consent: Consent, { signals }: GoogleConsentOptions): () => void {
  const page = globalThis as { dataLayer?: unknown[] };
  const layer = (page.dataLayer ??= []);
  // The tag tells commands from other entries by this: it wants the arguments object itself.
  function gtag(..._command: unknown[]): void {
    // oxlint-disable-next-line prefer-rest-params
    layer.push(arguments);
  }
  const getSignals = (isGranted: (name: (typeof names)[number]) => boolean) =>
    Object.fromEntries(names.map((name) => [name, isGranted(name) ? 'granted' : 'denied']));

  const isSet = layer.some((entry) => {
    const [command, action] = Array.from((entry ?? []) as ArrayLike<unknown>);
    return command === 'consent' && action === 'default';
  });
  const denied = getSignals(() => false);
  if (!isSet) gtag('consent', 'default', denied);

  let sent = '';
  const update = () => {
    const { phase } = consent.getState();
    const now = getSignals((name) => consent.allows(signals[name] ?? ''));
    const isDefault = sent === '' && !Object.values(now).includes('granted');
    if (phase === 'unknown' || isDefault || JSON.stringify(now) === sent) return;
    sent = JSON.stringify(now);
    gtag('consent', 'update', now);
  };
  update();
  return consent.subscribe(update);
}
