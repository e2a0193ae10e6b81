import {
  ConsentActivation,
  ConsentBanner,
  ConsentEmbed,
  consentEmbedRatios,
  ConsentForm,
  ConsentGate,
  ConsentPixel,
  ConsentPreferences,
  ConsentProvider,
  ConsentScript,
  ConsentSettingsLink,
  OptOutNotice,
  useConsent,
  useConsentStore,
  type Consent,
  type ConsentBannerProps,
  type ConsentCategory,
  type ConsentConfig,
  type ConsentReceipt,
  type ConsentService,
  type ConsentState,
} from '@broadsheet/consent-banner';
import { GoogleConsent } from '@broadsheet/consent-banner/google';
import { MicrosoftConsent } from '@broadsheet/consent-banner/microsoft';
import { readConsent } from '@broadsheet/consent-banner/server';

const pixel: ConsentService = { id: 'pixel', label: 'Pixel', cookies: [{ name: '_ad_*' }] };
const ads: ConsentCategory = { id: 'ads', label: 'Ads', regime: 'opt-in', services: [pixel] };
const config: ConsentConfig = { revision: 2, endpoint: '/consent', categories: [ads] };
const state: ConsentState = readConsent(new Headers(), config);
const banner: ConsentBannerProps = {
  position: 'top',
  policy: { label: 'Policy', href: '/policy' },
};

async function file(receipt: ConsentReceipt): Promise<void> {
  await fetch('/receipts', { method: 'POST', body: JSON.stringify(receipt) });
}

function Map() {
  const store: Consent = useConsentStore();
  const { allows, phase } = useConsent();
  const open = () => store.show('preferences');
  if (allows(['ads', 'pixel']) && phase === 'decided') return null;
  return (
    <button type="button" onClick={open}>
      Choose
    </button>
  );
}

export function Everything() {
  return (
    <ConsentProvider config={config} initialState={state} onReceipt={file}>
      <ConsentBanner {...banner} />
      <ConsentGate for="ads" fallback={<p>Ads are off.</p>}>
        <Map />
      </ConsentGate>
      <ConsentScript id="tag" for="ads" src="https://ads.example/tag.js" />
      <ConsentPixel for="pixel" src="https://ads.example/pixel.gif" />
      <ConsentEmbed
        for="ads"
        title="A film"
        src="https://film.example/1"
        ratio={consentEmbedRatios[0]}
      />
      <ConsentActivation />
      <GoogleConsent signals={{ ad_storage: 'ads' }} />
      <MicrosoftConsent signals={{ ads: 'ads' }} />
      <OptOutNotice />
      <ConsentForm returnTo="/" />
      <ConsentSettingsLink label="Cookies" />
      <ConsentPreferences locale="de" />
    </ConsentProvider>
  );
}
