import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Page } from '@broadsheet/react';
import { App } from './app';

export function render(posts: Page): string {
  return renderToString(
    <StrictMode>
      <App posts={posts} />
    </StrictMode>,
  );
}
