import { useEffect, type RefObject } from 'react';
import type { Consent } from './core/create-consent.ts';
import type { ConsentState } from './core/state.ts';

const tenSeconds = 10_000;

/**
 * When the confirmation comes and goes. It takes the focus when the button that had it is gone, without moving the page; it leaves after ten seconds,
 * unless somebody is at it, or it says something that stays true.
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
    }, tenSeconds);
    return () => clearInterval(timer);
  }, [view, persisted, show, status]);
}
