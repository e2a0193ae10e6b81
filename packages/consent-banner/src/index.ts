export { ConsentActivation } from './consent-activation.tsx';
export {
  ConsentBanner,
  type ConsentBannerLabels,
  type ConsentBannerProps,
} from './consent-banner.tsx';
export {
  ConsentEmbed,
  consentEmbedRatios,
  type ConsentEmbedLabels,
  type ConsentEmbedProps,
} from './consent-embed.tsx';
export { ConsentForm, type ConsentFormLabels, type ConsentFormProps } from './consent-form.tsx';
export { ConsentGate, type ConsentGateProps } from './consent-gate.tsx';
export { ConsentPixel, type ConsentPixelProps } from './consent-pixel.tsx';
export { ConsentPreferences } from './consent-preferences.tsx';
export {
  ConsentProvider,
  useConsent,
  useConsentStore,
  type ConsentProviderProps,
} from './consent-provider.tsx';
export { ConsentScript, type ConsentScriptProps } from './consent-script.tsx';
export { ConsentSettingsLink, type ConsentSettingsLinkProps } from './consent-settings-link.tsx';
export {
  OptOutNotice,
  type OptOutNoticeLabels,
  type OptOutNoticeProps,
} from './opt-out-notice.tsx';
export type { ConsentPreferencesProps } from './preferences-dialog.tsx';
export type {
  Consent,
  ConsentCategory,
  ConsentConfig,
  ConsentCookie,
  ConsentHosts,
  ConsentIds,
  ConsentReceipt,
  ConsentRecord,
  ConsentRegime,
  ConsentService,
  ConsentState,
  ConsentStorage,
} from './core/index.ts';
