import type { ConsentConfig } from '@broadsheet/consent-banner';

/** The pixel of a third party, where one is given. Nothing is asked of its host before a yes. */
export const pixelUrl = process.env.PIXEL_URL;

/** What visitors are asked. */
export const consent: ConsentConfig = {
  revision: 1,
  endpoint: '/consent',
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
