import { withDefaults } from '@internal/react';
import { defaultConfirmationLabels, type ConfirmationLabels } from '../../view/confirmation.ts';
import { defaultChoiceLabels, type ChoiceLabels } from '../choice-buttons.tsx';

/** What the banner says beside its text. */
export interface ConsentBannerLabels extends ChoiceLabels, ConfirmationLabels {
  /**
   * Opens the preferences.
   * @default "Choose"
   */
  choose?: string;
  /**
   * Leads from the confirmation back to the choice.
   * @default "Change it"
   */
  change?: string;
  /**
   * Why an answer that was given no longer counts.
   * @default { revision: "We ask again: what we use has changed.", expired: "We ask again: your answer has run out.", "new-category": "We ask again: we use something new." }
   */
  reasons?: Partial<Record<'revision' | 'expired' | 'new-category', string>>;
}

const defaultLabels = {
  ...defaultChoiceLabels,
  ...defaultConfirmationLabels,
  choose: 'Choose',
  change: 'Change it',
};

const defaultReasons = {
  revision: 'We ask again: what we use has changed.',
  expired: 'We ask again: your answer has run out.',
  'new-category': 'We ask again: we use something new.',
};

export function getBannerLabels(given: ConsentBannerLabels | undefined) {
  return {
    ...withDefaults(defaultLabels, given),
    reasons: withDefaults(defaultReasons, given?.reasons),
  };
}
