export {
  connectMicrosoft,
  type MicrosoftConsentOptions,
  type MicrosoftSignals,
} from './connect-microsoft.ts';
export { MicrosoftConsent } from './microsoft-consent.tsx';
