import { withDefaults } from '@internal/react';
import { defaultChoiceLabels, type ChoiceLabels } from '../choice-buttons.tsx';

/** What is said within a category. */
export interface CategoryLabels {
  /**
   * Beside the checkbox of a category.
   * @default "Allow"
   */
  allow?: string;
  /**
   * In place of the checkbox, where nothing can be refused.
   * @default "Always on: the site does not work without it."
   */
  always?: string;
  /**
   * Opens the list of what belongs to a category.
   * @default "Services and cookies"
   */
  services?: string;
}

/** The labels of the form. */
export interface ConsentFormLabels extends ChoiceLabels, CategoryLabels {
  /**
   * Saves what is checked.
   * @default "Save choices"
   */
  save?: string;
  /**
   * When the visitor chose; `{date}` and `{id}` are replaced.
   * @default "You chose on {date} ({id})."
   */
  chosen?: string;
}

const defaultLabels: Required<ConsentFormLabels> = {
  ...defaultChoiceLabels,
  save: 'Save choices',
  chosen: 'You chose on {date} ({id}).',
  allow: 'Allow',
  always: 'Always on: the site does not work without it.',
  services: 'Services and cookies',
};

export function getFormLabels(given: ConsentFormLabels | undefined): Required<ConsentFormLabels> {
  return withDefaults(defaultLabels, given);
}
