import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Home } from './home.tsx';

declare global {
  interface Window {
    /** What React had to repair; it exists from the moment the page is hydrated. */
    recoverableErrors?: string[];
  }
}

const recoverableErrors: string[] = [];

hydrateRoot(
  document.querySelector('#root')!,
  <StrictMode>
    <Home locale={document.documentElement.lang} />
  </StrictMode>,
  { onRecoverableError: (error) => recoverableErrors.push(String(error)) },
);

requestIdleCallback(() => {
  window.recoverableErrors = recoverableErrors;
});
