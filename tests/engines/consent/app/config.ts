import type { ConsentConfig } from '@broadsheet/consent-banner';

/** Where the third parties of the test are. */
export interface Parties {
  script: string;
  pixel: string;
  frame: string;
}

/** What the tested pages ask. */
export function configFor({ script, pixel, frame }: Parties): ConsentConfig {
  return {
    revision: 3,
    endpoint: '/consent',
    settingsHref: '/cookies',
    categories: [
      { id: 'necessary', label: 'Necessary', regime: 'essential' },
      {
        id: 'analytics',
        label: 'Statistics',
        description: 'Counts which stories are read.',
        services: [
          {
            id: 'counter',
            label: 'Page counter',
            cookies: [{ name: '_count' }, { name: '_count_*' }],
            hosts: { script: [script], connect: [script] },
          },
        ],
      },
      {
        id: 'ads',
        label: 'Advertising',
        saleOrShare: true,
        services: [
          { id: 'pixel', label: 'Pixel', hosts: { img: [pixel] } },
          { id: 'video', label: 'Films', provider: 'Lumière', hosts: { frame: [frame] } },
        ],
      },
    ],
  };
}
