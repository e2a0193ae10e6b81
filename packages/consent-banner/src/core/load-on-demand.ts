import { lazy } from '@internal/react';

/** What a page needs after a choice, or where records differ. No choice waits for it. */
export const onDemand = lazy(() => import('./on-demand.ts'));
