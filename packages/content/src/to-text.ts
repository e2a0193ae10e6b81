export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
