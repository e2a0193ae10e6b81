import { homePage } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import { renderToString } from 'react-dom/server';
import { RawHome } from './raw-home.tsx';

/** Our home page, rendered once. */
export const renderOurs = () => renderToString(<EngineeringBlogHome page={homePage} />);

/** The same HTML from JSX written by hand, rendered once. */
export const renderRaw = () => renderToString(<RawHome page={homePage} />);
