export { connectGoogle, type GoogleConsentOptions, type GoogleSignals } from './connect-google.ts';
export { GoogleConsent } from './google-consent.tsx';
