export { activate } from './activate.ts';
export type { ConsentChoice } from './choose.ts';
export {
  consentRegimes,
  withRegimes,
  type ConsentCategory,
  type ConsentConfig,
  type ConsentCookie,
  type ConsentHosts,
  type ConsentRegime,
  type ConsentService,
} from './config.ts';
export {
  createConsent,
  type Consent,
  type ConsentOptions,
  type ConsentSource,
} from './create-consent.ts';
export type { ConsentReceipt, ConsentSurface } from './receipt.ts';
export { decodeRecord, encodeRecord, type ConsentMethod, type ConsentRecord } from './record.ts';
export type { ConsentIds, ConsentState } from './state.ts';
export {
  chainedStorage,
  cookieStorage,
  localStorageStorage,
  memoryStorage,
  type ConsentStorage,
} from './storage.ts';
