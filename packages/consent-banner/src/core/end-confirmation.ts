import { savedFragment } from '../view/confirmation.ts';
import type { ConsentInternals } from './consent.ts';
import type { ConsentRecord } from './record.ts';

/** In milliseconds. */
const timeout = 10_000;

/** Ends the confirmation of a choice that is kept after ten seconds, unless it is hovered or focused then. */
export function endConfirmation(
  { getState, setState }: Pick<ConsentInternals, 'getState' | 'setState'>,
  { id }: ConsentRecord,
): void {
  const timer = setInterval(() => {
    const state = getState();
    const isOver = state.view !== 'confirmation' || state.record?.id !== id;
    if (!isOver && document.getElementById(savedFragment)?.matches(':hover, :focus-within')) return;
    clearInterval(timer);
    if (!isOver && state.persisted) setState({ ...state, view: 'none' });
  }, timeout);
}
