import { useEffect, useLayoutEffect } from 'react';

/** An effect before the browser paints. React 18 warns of layout effects on the server, where there are none anyway. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
