export { withRegimes } from '../core/config.ts';
export type { ConsentReceipt } from '../core/receipt.ts';
export type { ConsentIds, ConsentState } from '../core/state.ts';
export type { ConsentConfig, ConsentRegime } from '../types.ts';
export { allowsConsent } from './allows-consent.ts';
export { consentEndpoint, type ConsentEndpointOptions } from './consent-endpoint.ts';
export { cspFor } from './csp-for.ts';
export { consentHeadFlag, consentHeadFlagHash } from './head-flag.ts';
export { readConsent, type ConsentHeaders } from './read-consent.ts';
