import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Consent } from '../../core/consent.ts';
import { allows, type ConsentState } from '../../core/state.ts';
import { syncCheckboxes } from '../../view/checkboxes.ts';

interface Draft {
  form: RefObject<HTMLFormElement | null>;
  /** What is checked at first. It stays the same: React would check a box anew that the visitor has left alone. */
  isChecked: (id: string) => boolean;
  /** The visitor has changed a checkbox. */
  onChange: () => void;
}

/**
 * What the visitor has checked and not saved. It shows what was decided, and follows it as long as nothing was changed; then only a
 * choice in this page replaces it, and not one of another tab.
 */
export function useDraft({ config, ...state }: ConsentState & Consent): Draft {
  const { phase, reason, record, gpc } = state;
  const decision = JSON.stringify([phase, reason, record, gpc]);
  const form = useRef<HTMLFormElement>(null);
  const isChanged = useRef(false);
  const shown = useRef<string>(undefined);
  const latest = useRef(state);
  const [isChecked] = useState(() => (id: string) => allows(config, state, id));
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    const isMadeHere = latest.current.view === 'confirmation';
    if (!form.current || shown.current === decision) return;
    shown.current = decision;
    if (isChanged.current && !isMadeHere) return;
    isChanged.current = false;
    syncCheckboxes(form.current, (id) => allows(config, latest.current, id));
  }, [config, decision]);
  return { form, isChecked, onChange: () => void (isChanged.current = true) };
}
