import { Activity, StrictMode, useEffect, useState } from 'react';
import { Page as Home } from './feed.page.tsx';

/** Whether infinite scroll is on; the markup is the same. */
const isAuto = () => typeof location !== 'undefined' && location.search === '?auto';

// Its first answer waits for the test.
if (isAuto()) {
  const gate = new Promise<void>((resolve) => Object.assign(globalThis, { openGate: resolve }));
  Object.assign(globalThis, { gate });
}

/** A page that a router hides and shows again. */
export function Page() {
  const [mode, show] = useState<'visible' | 'hidden'>('visible');
  useEffect(() => void Object.assign(globalThis, { show }), []);
  return (
    <StrictMode>
      <Activity mode={mode}>
        <Home mode={isAuto() ? 'auto' : 'button'} autoPages={2} layout="list" />
      </Activity>
    </StrictMode>
  );
}
