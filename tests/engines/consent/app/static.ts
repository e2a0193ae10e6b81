import { enhanceConsent } from '@broadsheet/consent-banner/enhance';

const page = globalThis as { consent?: unknown };
page.consent = enhanceConsent(JSON.parse(document.querySelector('#config')!.textContent!));
