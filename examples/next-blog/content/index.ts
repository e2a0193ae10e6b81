import { engineeringBlog } from './engineering-blog.tsx';
import type { Source } from './source.ts';
import { wordpress } from './wordpress.ts';

const { WORDPRESS_URL } = process.env;

/** Where the stories come from: what comes with the example, or the WordPress that an environment variable names. */
export const source: Source = WORDPRESS_URL ? wordpress(WORDPRESS_URL) : engineeringBlog;
