export type { ConfirmationLabels } from '../view/confirmation.ts';
export {
  enhanceConsent,
  type EnhanceConsentOptions,
  type EnhancedConsent,
} from './enhance-consent.ts';
