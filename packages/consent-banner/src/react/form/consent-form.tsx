'use client';

import { useEffect, useId, useRef, type ComponentProps, type SubmitEvent } from 'react';
import { hasText } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { CategoryFields, type CategoryLabels } from './category-fields.tsx';
import { showTicks } from './ticks.ts';
import { ChoiceButtons, type ChoiceLabels } from './choice-buttons.tsx';
import { useConsent } from './consent-provider.tsx';
import { grantsOf, type ConsentChoice } from './core/choose.ts';
import type { ConsentSurface } from './core/receipt.ts';
import { wordsAround } from './words-around.ts';
import * as styles from './consent-form.css.ts';
import * as parts from './parts.css.ts';

/** The words of the form. */
export interface ConsentFormLabels extends ChoiceLabels, CategoryLabels {
  /**
   * Saves what is ticked.
   * @default "Save choices"
   */
  save?: string;
  /**
   * When the visitor chose; `{date}` and `{id}` are replaced.
   * @default "You chose on {date} ({id})."
   */
  chosen?: string;
}

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
   * BCP 47, for the date of the choice.
   * @default "en-US"
   */
  locale?: string;
  /**
   * The words of the form.
   */
  labels?: ConsentFormLabels;
}

/**
 * The choice in detail: for a page of its own, where it works without JavaScript given an endpoint, and inside of `ConsentPreferences`. Renders a `<form>` with a
 * `<fieldset>` for each category. Nothing is ticked that the visitor has not granted, unless it runs until a no.
 */
export function ConsentForm({
  surface = 'form',
  returnTo,
  locale = 'en-US',
  labels,
  className,
  onSubmit,
  ...rest
}: ConsentFormProps) {
  const { config, record, allows, decide, prepare } = useConsent();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const words = { ...defaultLabels, ...labels };
  const choose = (choice: ConsentChoice, target: Element) =>
    decide(choice, { surface, words: wordsAround(target) });

  function save(event: SubmitEvent<HTMLFormElement>): void {
    onSubmit?.(event);
    event.preventDefault();
    const ticked = new FormData(event.currentTarget).getAll('grant').map(String);
    void choose(grantsOf(config, ticked), event.currentTarget);
  }

  // A choice made elsewhere, such as in another tab, ticks the boxes anew.
  useEffect(() => {
    if (form.current) showTicks(form.current, allows);
  }, [allows]);

  return (
    <form
      {...rest}
      ref={form}
      className={clsx(styles.root, className)}
      method="post"
      action={config.endpoint}
      onSubmit={save}
      data-broadsheet-component="consent-form"
    >
      {config.categories.map((category) => (
        <CategoryFields
          key={category.id}
          category={category}
          allows={allows}
          idPrefix={id}
          labels={words}
        />
      ))}
      {record && (
        <p className={styles.chosen}>
          {words.chosen.replace('{date}', dateOf(record.time, locale)).replace('{id}', record.id)}
        </p>
      )}
      <div className={styles.end}>
        {hasText(returnTo) && <input type="hidden" name="return" value={returnTo} />}
        {/* First, so that it is what the Enter key presses. */}
        <button
          className={parts.button}
          type="submit"
          name="choice"
          value="custom"
          data-broadsheet-event="consent-save"
          onPointerEnter={prepare}
          onFocus={prepare}
        >
          {words.save}
        </button>
        <ChoiceButtons
          labels={words}
          isForm={config.endpoint !== undefined}
          onApproach={prepare}
          onChoose={choose}
        />
      </div>
    </form>
  );
}

/** In UTC, so that server and browser say the same. */
function dateOf(seconds: number, locale: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const date = new Date(seconds * 1000);
  try {
    return date.toLocaleDateString(locale, options);
  } catch {
    return date.toLocaleDateString('en-US', options);
  }
}

const defaultLabels: Required<ConsentFormLabels> = {
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choices',
  chosen: 'You chose on {date} ({id}).',
  allow: 'Allow',
  always: 'Always on: the site does not work without it.',
  services: 'Services and cookies',
};
