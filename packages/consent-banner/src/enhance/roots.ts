/** What is enhanced, by its `data-broadsheet-component`. */
const names = ['consent-banner', 'consent-form', 'opt-out-notice'] as const;

export type RootName = (typeof names)[number];

interface Root {
  name: RootName;
  element: HTMLElement;
}

/**
 * What the components rendered: of each kind the first in the document, for there is one of each in a page. Markup from elsewhere
 * may bear the same attributes, so what is not the site's own is passed over.
 *
 * @param untrusted selects it
 */
export function findRoots(untrusted: string): Root[] {
  return names.flatMap((name) => {
    const element = Array.from(
      document.querySelectorAll<HTMLElement>(`[data-broadsheet-component="${name}"]`),
    ).find((each) => !each.closest(untrusted));
    return element ? [{ name, element }] : [];
  });
}
