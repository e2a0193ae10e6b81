import { PostGrid, SiteSearch } from '@broadsheet/react';
import { cardProps } from '../components/cards.ts';
import { SitePage } from '../components/site-page.tsx';
import { source } from '../content/index.ts';

/** The 404 page, with a search. */
export default async function NotFound() {
  const { items } = await source.latest(1);
  return (
    <SitePage>
      <div className="intro">
        <h1 className="title">There is nothing here</h1>
        <p className="lead">The page may have moved. Look for it by its words:</p>
        <SiteSearch id="look-again" className="narrow" aria-label="Look again" />
      </div>
      <PostGrid heading="The latest" items={items.slice(0, 3)} cardProps={cardProps} />
    </SitePage>
  );
}
