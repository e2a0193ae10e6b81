export type { ConfirmationLabels } from '../view/confirmation.ts';
export { enhanceConsent, type EnhanceConsentOptions } from './enhance-consent.ts';
