import { news as readNews, packages as readPackages } from 'virtual:broadsheet-facts';
import type { News } from './read-news.ts';
import type { PackageFacts } from './read-packages.ts';

/** The facts of every published package, read when Storybook is built. */
export const packages = readPackages as PackageFacts[];

/** What is new. */
export const news = readNews as News[];
