import type { HeaderItem, Job, Page } from '@broadsheet/react';

export const navigation: HeaderItem[];
export const jobs: Job[];

/** The page that begins at a cursor: `"1"`, `"2"`, … What is no cursor begins at the top. */
export function postsPage(cursor?: string | null): Promise<Page>;
