import { getSaleCategoryIds } from '../core/config.ts';
import type { Consent, ConsentSource } from '../core/consent.ts';
import { getCheckedGrants, withGrants } from '../core/with-grants.ts';
import { withAnswers } from '../core/with-answers.ts';
import { getCheckedIds, onCategoryChanged } from '../view/checkboxes.ts';
import { getVisibleText } from '../view/visible-text.ts';
import type { Drafts } from './show-state.ts';
import { findRoots, type RootName } from './roots.ts';

interface Listening {
  drafts: Drafts;
  /** Selects HTML that is not the site's own. */
  untrusted: string;
}

/**
 * Takes the clicks and changes in what the components rendered.
 *
 * @returns ends it
 */
export function listen(consent: Consent, { drafts, untrusted }: Listening): () => void {
  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="choice"]');
    const root = button && findRoots(untrusted).find((each) => each.element.contains(button));
    if (!button || !root) return;
    event.preventDefault();
    choose(consent, button, root.name);
  };
  const onChange = ({ target }: Event) => {
    const fieldset = (target as Element).closest('fieldset');
    const root =
      fieldset &&
      findRoots(untrusted).find(
        ({ name, element }) => name === 'consent-form' && element.contains(fieldset),
      );
    if (!fieldset || !root) return;
    onCategoryChanged(fieldset, target);
    drafts.changed.add(root.element);
  };
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('change', onChange);
  };
}

function choose(consent: Consent, button: HTMLButtonElement, name: RootName): void {
  const { config, decide } = consent;
  const source = (surface: ConsentSource['surface']): ConsentSource => ({
    surface,
    visibleText: getVisibleText(button),
  });
  if (name === 'opt-out-notice') {
    const refusals = getSaleCategoryIds(config).map((id) => [id, false] as const);
    return void decide(withAnswers(Object.fromEntries(refusals)), source('notice'));
  }
  const { value, form } = button;
  const choice =
    value === 'all' || value === 'none'
      ? value
      : withGrants(getCheckedGrants(config, form ? getCheckedIds(form) : []));
  void decide(choice, source(name === 'consent-banner' ? 'banner' : 'form'));
}
