import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes `<br/>` and boolean attributes in its own way; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Content decides how long a headline or a title element is.
    'long-title': 'off',
    // `tel:` and `mailto:` are written as the caller wrote them.
    'tel-non-breaking': 'off',
    // A list without visible markers is still a list to Safari only if it says so; ours say it in CSS.
    'no-inline-style': 'error',
    'no-implicit-button-type': 'error',
  },
});

/** The validation errors of a piece of HTML, one line each; empty when it is valid. */
export async function findMarkupErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? '?'})`),
  );
}
