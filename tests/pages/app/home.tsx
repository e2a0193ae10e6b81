import '@broadsheet/theme/styles.css';
import { homePage, translate } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';

/** The home page in the language that the address asks for, on the server and in the browser alike. */
export function Home({ locale }: { locale: string }) {
  return <EngineeringBlogHome page={translate(homePage, locale)} locale={locale} />;
}
