import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Consent } from '../../core/consent.ts';
import type { ConsentState } from '../../core/state.ts';
import { withAnswers } from '../../core/with-answers.ts';
import { getVisibleText } from '../../view/visible-text.ts';
import { useGate } from '../provider/consent-provider.tsx';

interface Embed {
  isLoaded: boolean;
  /** Whether it is shown to browsers without JavaScript, as a server knows of a grant (see `useGate`). */
  isLoadedWithoutScripts: boolean;
  frame: RefObject<HTMLIFrameElement | null>;
  loadOnce: () => void;
  allowAlways: (button: HTMLButtonElement) => void;
}

/**
 * Whether the frame is shown, and how the visitor asks for it.
 *
 * @param id of the service
 * @param url of the frame; without one nothing is loaded
 */
export function useEmbed(
  { decide, record }: ConsentState & Consent,
  { id, url }: { id: string; url: string | undefined },
): Embed {
  const gate = useGate(id);
  // "Once" ends with the next choice, whatever it is.
  const choice = record?.id ?? 'none';
  const [onceDuring, setOnceDuring] = useState<string>();
  const isRequested = useRef(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const isLoaded = url !== undefined && (gate === 'open' || onceDuring === choice);
  const isLoadedWithoutScripts = url !== undefined && !isLoaded && gate === 'without-scripts';

  useEffect(() => {
    // The pressed button is gone: the focus goes to what replaced it.
    if (isLoaded && isRequested.current) frame.current?.focus({ preventScroll: true });
    isRequested.current = false;
  }, [isLoaded]);

  function loadOnce(): void {
    isRequested.current = true;
    setOnceDuring(choice);
  }

  return {
    isLoaded,
    isLoadedWithoutScripts,
    frame,
    loadOnce,
    allowAlways(button) {
      isRequested.current = true;
      void decide(withAnswers({ [id]: true }), {
        surface: 'embed',
        visibleText: getVisibleText(button),
      });
    },
  };
}
