import { ConsentForm } from '@broadsheet/consent-banner';
import { PageSection, PageTitle } from '@broadsheet/react';
import type { Metadata } from 'next';
import { SitePage } from '../../components/site-page.tsx';

export const metadata: Metadata = { title: 'Cookies', alternates: { canonical: '/privacy' } };

/** What is kept, and the choice in detail. It works without JavaScript. */
export default function Privacy() {
  return (
    <SitePage>
      <PageTitle
        title="Cookies"
        intro="Nothing of a third party is asked for before you say yes, and saying no takes nothing from you. What you choose is kept in one cookie of this site, for half a year, and you can change it here at any time."
      />
      <PageSection width="text">
        <ConsentForm returnTo="/privacy" />
      </PageSection>
    </SitePage>
  );
}
