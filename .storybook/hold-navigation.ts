/**
 * Keeps a story from leaving its page: a link to another place of the page works, of any other link and of a form the address is shown.
 * What a component handles itself is left to it.
 */
export function holdNavigation(target: Window): void {
  target.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || isInPage(link)) return;
    event.preventDefault();
    show(target.document, `Leads to ${link.getAttribute('href')}`);
  });
  target.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === 'dialog' || !isInStory(form)) return;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    const fields = [...data].map(([name, value]) => `${name}=${String(value)}`).join('&');
    const action = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    const isGet = form.method === 'get';
    show(
      target.document,
      isGet ? `Leads to ${action}?${fields}` : `Sends ${fields || 'nothing'} to ${action}`,
    );
  });
}

function linkOf(event: Event): Element | undefined {
  const link = event
    .composedPath()
    .find(
      (node): node is Element => node instanceof Element && node.matches('a[href], area[href]'),
    );
  return link && isInStory(link) ? link : undefined;
}

/** The rest of a page of documentation has links that are meant to be followed. */
function isInStory(element: Element): boolean {
  return element.closest('#storybook-root, [data-story-block]') !== null;
}

function isInPage(link: Element): boolean {
  return link.getAttribute('href')?.startsWith('#') === true;
}

const looks = `position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; z-index: 2147483647; max-inline-size: calc(100% - 2rem);
  padding: .5rem .75rem; border-radius: 4px; background: #1b1b1f; color: #fff; font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere;
  direction: ltr`;

let timer: ReturnType<typeof setTimeout> | undefined;

function show(document: Document, text: string): void {
  const note = document.querySelector('output[data-leads-to]') ?? document.createElement('output');
  note.setAttribute('data-leads-to', '');
  note.setAttribute('style', looks);
  note.textContent = text;
  document.body.append(note);
  clearTimeout(timer);
  timer = setTimeout(() => note.remove(), 4000);
}
