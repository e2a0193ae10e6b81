import { act, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

interface Hydrated {
  /** The server's HTML. */
  html: string;
  /** The same as the page had it before it was hydrated. */
  parsedHtml: string;
  /** The element it was hydrated in. */
  container: HTMLElement;
  /** What React had to repair: none when server and client agree. */
  recoverableErrors: string[];
}

/** Renders on the server, puts the HTML into the page, and hydrates it. */
export async function hydrate(element: ReactElement): Promise<Hydrated> {
  const html = renderToString(element);
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const parsedHtml = container.innerHTML;
  const recoverableErrors: string[] = [];
  await act(async () => {
    hydrateRoot(container, element, {
      onRecoverableError: (error) => recoverableErrors.push(String(error)),
    });
  });
  return { html, parsedHtml, container, recoverableErrors };
}
