/** The fragment of the page to which a form without JavaScript returns: the banner confirms the choice there. */
export const savedFragment = 'consent-saved';

/** What the confirmation says, plain text. */
export interface ConfirmationLabels {
  /**
   * Says that the choice is kept.
   * @default "Your choice is saved."
   */
  saved?: string;
  /**
   * Says that the browser does not keep it.
   * @default "Your choice holds for this page: your browser does not keep it."
   */
  notSaved?: string;
}

export const defaultConfirmationLabels: Required<ConfirmationLabels> = {
  saved: 'Your choice is saved.',
  notSaved: 'Your choice holds for this page: your browser does not keep it.',
};
