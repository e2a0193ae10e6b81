import { useEffect, type RefObject } from 'react';
import { useConsent } from './consent-provider.tsx';

const tenSeconds = 10_000;

/**
 * Where the confirmation goes, and when. It takes the focus when the button that had it is gone, without moving the page; it leaves after ten seconds,
 * unless somebody is at it, or it says something that stays true.
 *
 * @param mayLeave whether it leaves by itself
 */
export function useConfirmation(status: RefObject<HTMLElement | null>, mayLeave: boolean): void {
  const { view, show } = useConsent();
  const isShown = view === 'confirmation';

  useEffect(() => {
    if (isShown && document.activeElement === document.body) {
      status.current?.focus({ preventScroll: true });
    }
  }, [isShown, status]);

  useEffect(() => {
    if (!isShown || !mayLeave) return;
    const timer = setInterval(() => {
      if (!status.current?.matches(':hover, :focus, :focus-within')) show('none');
    }, tenSeconds);
    return () => clearInterval(timer);
  }, [isShown, mayLeave, show, status]);
}
