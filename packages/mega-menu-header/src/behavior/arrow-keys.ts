import { hasModifier } from './modifiers.ts';

/**
 * Moves the focus along the row of sections by Left, Right, Home and End, in the direction of the page, and into the open panel by
 * Down. Every stop keeps its place in the Tab order: this is no roving tabindex.
 */
export function moveByArrowKeys(
  header: Element,
  event: KeyboardEvent & { target: HTMLElement },
): void {
  const { key, target } = event;
  if (hasModifier(event) || !target.matches('[data-arrow-key-stop]')) return;
  const row = [...header.querySelectorAll<HTMLElement>('[data-arrow-key-stop]:not(span)')];
  const index = row.indexOf(target);
  const forward = header.matches(':dir(rtl)') ? -1 : 1;
  const panelLinks = target.parentElement!.querySelectorAll<HTMLElement>(':popover-open a[href]');
  const next = {
    ArrowDown: [...panelLinks].find(({ offsetWidth }) => offsetWidth),
    ArrowLeft: row[index - forward],
    ArrowRight: row[index + forward],
    End: row.at(-1),
    Home: row[0],
  }[key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
