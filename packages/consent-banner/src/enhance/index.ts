export { enhanceConsent } from './enhance-consent.ts';
