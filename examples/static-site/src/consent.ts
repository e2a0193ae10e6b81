import type { ConsentConfig } from '@broadsheet/consent-banner';

/** What visitors are asked, on the server and in the browser alike. */
export const consent: ConsentConfig = {
  revision: 1,
  settingsHref: '/privacy',
  categories: [
    {
      id: 'necessary',
      label: 'Necessary',
      description: 'Keeps your choice, so that you are not asked again.',
      regime: 'essential',
      cookies: [{ name: 'broadsheet-consent', purpose: 'Your choice', lifetime: '6 months' }],
    },
    {
      id: 'ads',
      label: 'Advertising',
      description: 'Tailors advertisements and measures whether they work.',
      saleOrShare: true,
      services: [{ id: 'pixel', label: 'Measuring pixel' }],
    },
  ],
};
