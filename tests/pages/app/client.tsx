import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Home, type HomeProps } from './home.tsx';

declare global {
  interface Window {
    /** What React had to repair; it exists from the moment the page is hydrated. */
    recoverableErrors?: string[];
  }
}

const props = JSON.parse(document.querySelector('#props')!.textContent) as HomeProps;
const recoverableErrors: string[] = [];

hydrateRoot(
  document.querySelector('#root')!,
  <StrictMode>
    <AwakeHome />
  </StrictMode>,
  { onRecoverableError: (error) => recoverableErrors.push(String(error)) },
);

/** The home page, which says when it is awake. */
function AwakeHome() {
  useEffect(() => {
    window.recoverableErrors = recoverableErrors;
  }, []);
  return <Home {...props} />;
}
