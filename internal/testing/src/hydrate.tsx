import { act, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

interface Hydrated {
  /** The server's HTML. */
  html: string;
  /** The HTML as parsed by the page, before hydration. */
  parsedHtml: string;
  /** The element it was hydrated in. */
  container: HTMLElement;
  /** The hydration mismatches. */
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
