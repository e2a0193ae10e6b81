export type {
  ConsentCategory,
  ConsentConfig,
  ConsentCookie,
  ConsentHosts,
  ConsentRegime,
  ConsentService,
  ConsentStorage,
  ValidConsentConfig,
} from '../types.ts';
export type { ConsentChoice, RecordContext, RecordMaker } from './choice.ts';
export { consentRegimes, withRegimes } from './config.ts';
export type { Consent, ConsentOptions, ConsentSource } from './consent.ts';
export { createConsent } from './create-consent.ts';
export { withAnswers } from './with-answers.ts';
export { withGrants } from './with-grants.ts';
export type { ConsentReceipt, ConsentSurface } from './receipt.ts';
export { decodeRecord, encodeRecord, type ConsentMethod, type ConsentRecord } from './record.ts';
export { activate } from './scripts/activate.ts';
export type { ConsentIds, ConsentState, ConsentView } from './state.ts';
export { cookieStorage } from './storage/cookie-storage.ts';
export { chainedStorage, localStorageStorage, memoryStorage } from './storage/storages.ts';
