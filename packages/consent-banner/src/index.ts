export type { ConsentIds, ConsentState } from './core/state.ts';
export type { Consent } from './core/consent.ts';
export type { ConsentReceipt } from './core/receipt.ts';
export type { ConsentRecord } from './core/record.ts';
export type { ConsentBannerLabels } from './react/banner/banner-labels.ts';
export { ConsentBanner, type ConsentBannerProps } from './react/banner/consent-banner.tsx';
export {
  ConsentEmbed,
  consentEmbedRatios,
  type ConsentEmbedProps,
} from './react/embed/consent-embed.tsx';
export type { ConsentEmbedLabels } from './react/embed/embed-labels.ts';
export { ConsentForm, type ConsentFormProps } from './react/form/consent-form.tsx';
export type { ConsentFormLabels } from './react/form/form-labels.ts';
export { ConsentActivation } from './react/gates/consent-activation.tsx';
export { ConsentGate, type ConsentGateProps } from './react/gates/consent-gate.tsx';
export { ConsentPixel, type ConsentPixelProps } from './react/gates/consent-pixel.tsx';
export { ConsentScript, type ConsentScriptProps } from './react/gates/consent-script.tsx';
export {
  OptOutNotice,
  type OptOutNoticeLabels,
  type OptOutNoticeProps,
} from './react/opt-out/opt-out-notice.tsx';
export { ConsentPreferences } from './react/preferences/consent-preferences.tsx';
export {
  ConsentSettingsLink,
  type ConsentSettingsLinkProps,
} from './react/preferences/consent-settings-link.tsx';
export type { ConsentPreferencesProps } from './react/preferences/preferences-dialog.tsx';
export {
  ConsentProvider,
  useConsent,
  useConsentStore,
  type ConsentProviderProps,
} from './react/provider/consent-provider.tsx';
export type {
  ConsentCategory,
  ConsentConfig,
  ConsentCookie,
  ConsentHosts,
  ConsentRegime,
  ConsentService,
  ConsentStorage,
} from './types.ts';
