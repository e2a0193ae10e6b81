import '@broadsheet/theme/styles.css';
import { homePage } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import { components } from './components.tsx';

/** The whole home page, and every component once more. */
export function Page() {
  return (
    <>
      <div className="bar" />
      <EngineeringBlogHome page={homePage} locale="en-US" consent={{ pixel: '/pixel.gif' }} />
      {Object.entries(components).map(([name, node]) => (
        <div key={name}>{node}</div>
      ))}
      <p className="of-the-host">
        A text with <svg className="of-the-host" width="20" height="20" />
        <img className="of-the-host" src="/icon.svg" alt="" height="40" />
        <button className="of-the-host" type="button">
          a button
        </button>
      </p>
    </>
  );
}
