import { engineeringBlog } from './engineering-blog.tsx';
import type { Source } from './source.ts';

export type { Site, Story } from './source.ts';

/** Where the stories come from. */
export const source: Source = engineeringBlog;
