import type { DocsContext } from '@storybook/addon-docs/blocks';
import type { ContextType } from 'react';

/** What the blocks of a page know of the page. */
type Docs = ContextType<typeof DocsContext>;

/** A story, as a page of documentation has it. */
export type DocsStory = ReturnType<Docs['storyById']> & {
  storyGlobals?: Record<string, unknown>;
};
