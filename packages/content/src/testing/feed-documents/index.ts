import { authors } from './authors.ts';
import { broken } from './broken.ts';
import { dates } from './dates.ts';
import { encodings } from './encodings.ts';
import { images } from './images.ts';
import { texts } from './texts.ts';
import { urls } from './urls.ts';

export { feedUrl, type FeedDocument } from './build.ts';

/** Small documents by kind, each with its right value and what says that it is right. */
export const feedDocuments = { urls, encodings, dates, authors, images, texts, broken };
