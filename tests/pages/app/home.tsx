import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { homePage, translate } from '@internal/fixtures';
import { EngineeringBlogHome, type HomeConsentSetup } from '@internal/pages';

export interface HomeProps {
  /** The language that the address asks for. */
  locale: string;
  consent: HomeConsentSetup;
}

/** The home page, on the server and in the browser alike. */
export function Home({ locale, consent }: HomeProps) {
  const page = translate(homePage, locale);
  return <EngineeringBlogHome page={page} locale={locale} consent={consent} />;
}
