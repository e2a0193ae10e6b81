/** The fragment of the page to which a form without JavaScript returns: the banner confirms the choice there. */
export const savedFragment = 'consent-saved';
