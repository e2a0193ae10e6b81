'use client';

import { useId, type ComponentProps, type SubmitEvent } from 'react';
import { hasText } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import type { ConsentChoice } from '../../core/choice.ts';
import { getCheckedGrants, withGrants } from '../../core/with-grants.ts';
import type { ConsentSurface } from '../../core/receipt.ts';
import type { ConsentRecord } from '../../core/record.ts';
import { getCheckedIds } from '../../view/checkboxes.ts';
import { getVisibleText } from '../../view/visible-text.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { useConsent } from '../provider/consent-provider.tsx';
import { CategoryFields } from './category-fields.tsx';
import * as styles from './consent-form.css.ts';
import { getFormLabels, type ConsentFormLabels } from './form-labels.ts';
import { useDraft } from './use-draft.ts';

export interface ConsentFormProps extends Omit<
  ComponentProps<'form'>,
  'children' | 'action' | 'ref'
> {
  /**
   * Where it stands, for the receipt.
   * @default "form"
   */
  surface?: ConsentSurface;
  /**
   * Path to return to without JavaScript.
   * @default the page that the form was posted from
   */
  returnTo?: string;
  /**
   * BCP 47, for the date of the choice; an invalid one counts as the default.
   * @default "en-US"
   */
  locale?: string;
  /** The labels of the form. */
  labels?: ConsentFormLabels;
}

/**
 * The choice in detail: for a page of its own, where it works without JavaScript given an endpoint, and inside of
 * `ConsentPreferences`. Renders a `<form>` with a `<fieldset>` for each category. Nothing is checked that the visitor has not
 * granted, unless it runs until a no.
 */
export function ConsentForm({
  surface = 'form',
  returnTo,
  locale = 'en-US',
  labels: given,
  className,
  onSubmit,
  onChange,
  ...rest
}: ConsentFormProps) {
  const consent = useConsent();
  const { config, record } = consent;
  const id = useId();
  const { form, isChecked, ...draft } = useDraft(consent);
  const labels = getFormLabels(given);
  const choose = (choice: ConsentChoice, target: Element) =>
    void consent.decide(choice, { surface, visibleText: getVisibleText(target) });

  function save(event: SubmitEvent<HTMLFormElement>): void {
    onSubmit?.(event);
    event.preventDefault();
    const element = event.currentTarget;
    choose(withGrants(getCheckedGrants(config, getCheckedIds(element))), element);
  }

  return (
    <form
      {...rest}
      ref={form}
      className={clsx(styles.root, className)}
      method="post"
      action={config.endpoint}
      onSubmit={save}
      onChange={(event) => {
        onChange?.(event);
        draft.onChange();
      }}
      data-broadsheet-component="consent-form"
    >
      {config.categories.map((category) => (
        <CategoryFields
          key={category.id}
          category={category}
          isChecked={isChecked}
          idPrefix={id}
          labels={labels}
        />
      ))}
      {record && <p className={styles.chosen}>{describeRecord(record, labels.chosen, locale)}</p>}
      <div className={styles.actions}>
        {hasText(returnTo) && <input type="hidden" name="return" value={returnTo} />}
        {renderSaveButton(labels.save)}
        <ChoiceButtons
          labels={labels}
          classNames={{ choices: styles.choices, button: styles.button }}
          isForm={config.endpoint !== undefined}
          onChoose={choose}
        />
      </div>
    </form>
  );
}

/** The first button, so that it is what the Enter key presses. */
function renderSaveButton(label: string) {
  return (
    <button
      className={styles.button}
      type="submit"
      name="choice"
      value="custom"
      data-broadsheet-event="consent-save"
    >
      {label}
    </button>
  );
}

function describeRecord({ time, id }: ConsentRecord, label: string, locale: string): string {
  return label.replace('{date}', () => formatDate(time, locale)).replace('{id}', () => id);
}

/** In UTC, so that server and browser say the same. */
function formatDate(seconds: number, locale: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const date = new Date(seconds * 1000);
  try {
    return date.toLocaleDateString(locale, options);
  } catch {
    return date.toLocaleDateString('en-US', options);
  }
}
