import '@broadsheet/theme/reset.css';

/** Nothing but the reset. */
export function Page() {
  return null;
}
