import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type AppProps } from './app.tsx';

const page = globalThis as { repairs?: string[] };
const props = JSON.parse(document.querySelector('#props')!.textContent!) as AppProps;
const repairs: string[] = [];

/** Says that the page is awake once the effects of everything in it have run. */
function Awake() {
  useEffect(() => {
    page.repairs = repairs;
  }, []);
  return <App {...props} />;
}

hydrateRoot(document.querySelector('#root')!, <Awake />, {
  onRecoverableError: (error) => repairs.push(String(error)),
});
