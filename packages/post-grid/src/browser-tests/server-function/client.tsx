import { StrictMode, use, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createFromFetch, encodeReply } from 'react-server-dom-webpack/client.browser';

/**
 * Shows what the server sends. What a framework does in the browser, and no more.
 */
export function start(): void {
  const home = createFromFetch<ReactNode>(fetch('/home.flight'), { callServer });
  const Home = () => use(home);
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <Home />
    </StrictMode>,
  );
}

async function callServer(id: string, args: unknown[]): Promise<unknown> {
  const response = fetch(`/call.flight?id=${encodeURIComponent(id)}`, {
    method: 'POST',
    body: await encodeReply(args),
  });
  return createFromFetch(response, { callServer });
}
