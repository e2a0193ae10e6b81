import { enhanceConsent } from '@broadsheet/consent-banner/enhance';
import { enhanceHeader } from '@broadsheet/mega-menu-header/enhance';
import { consent } from './consent.ts';

const header = document.querySelector<HTMLElement>(
  '[data-broadsheet-component="mega-menu-header"]',
);
if (header) enhanceHeader(header);
enhanceConsent(consent);
