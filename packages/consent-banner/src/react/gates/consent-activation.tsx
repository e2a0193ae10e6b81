'use client';

import { useEffect } from 'react';
import { lazy } from '@internal/react';
import { useConsent, useConsentStore } from '../provider/consent-provider.tsx';

const granted = lazy(() => import('./run-granted.ts'));

/**
 * Activates what waits for consent in the HTML of the page, such as an article from a content system: `<template
 * data-consent="ads">` and `<script type="text/plain" data-consent="analytics">` (see `activate` of `/core`). Renders nothing.
 */
export function ConsentActivation() {
  const consent = useConsentStore();
  const { config, allows } = useConsent();
  const isAnythingGranted = config.categories.some(
    ({ id, regime, services }) =>
      regime !== 'essential' && [id, ...services.map((service) => service.id)].some(allows),
  );
  useEffect(() => {
    if (!isAnythingGranted) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    granted.load(
      ({ activate }) => {
        if (!isOver) stop = activate(consent);
      },
      // Without the code everything stays inert.
      { without: () => undefined },
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [isAnythingGranted, consent]);
  return null;
}
