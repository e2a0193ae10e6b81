/** A text as HTML, for fields that are read as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
}
