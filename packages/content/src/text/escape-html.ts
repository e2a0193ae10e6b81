/** Plain text as HTML, for fields that are parsed as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
}
