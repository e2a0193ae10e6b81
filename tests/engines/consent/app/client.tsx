import { hydrateRoot } from 'react-dom/client';
import { App, type AppProps } from './app.tsx';

const page = globalThis as { repairs?: string[] };
const props = JSON.parse(document.querySelector('#props')!.textContent!) as AppProps;
const repairs: string[] = [];

hydrateRoot(document.querySelector('#root')!, <App {...props} />, {
  onRecoverableError: (error) => repairs.push(String(error)),
});
page.repairs = repairs;
