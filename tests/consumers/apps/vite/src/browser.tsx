import '@broadsheet/react/styles.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';

const posts = JSON.parse(document.getElementById('posts')!.textContent!);

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <App posts={posts} />
  </StrictMode>,
);
