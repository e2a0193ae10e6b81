import { useEffect, type RefObject } from 'react';
import type { Consent } from '../../core/consent.ts';
import type { ConsentState } from '../../core/state.ts';

const timeout = 10_000;

/**
 * Focus management and timeout of the confirmation. It takes the focus when the focused button is gone, without scrolling; it leaves
 * after ten seconds, unless it is hovered or focused, or says that the choice is not kept.
 */
export function useConfirmation(
  status: RefObject<HTMLElement | null>,
  { view, persisted, show }: Pick<ConsentState & Consent, 'view' | 'persisted' | 'show'>,
): void {
  useEffect(() => {
    if (view !== 'confirmation') return;
    if (document.activeElement === document.body) status.current?.focus({ preventScroll: true });
    if (!persisted) return;
    const timer = setInterval(() => {
      if (!status.current?.matches(':hover, :focus-within')) show('none');
    }, timeout);
    return () => clearInterval(timer);
  }, [view, persisted, show, status]);
}
