'use client';

import { useEffect } from 'react';
import { useConsent, useConsentStore } from './consent-provider.tsx';

/**
 * Wakes what waits for consent in the HTML of the page, such as an article from a content system: `<template data-consent="ads">` and
 * `<script type="text/plain" data-consent="analytics">` (see `activate` of `/core`). Renders nothing.
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
    void import('./run-granted.ts').then(
      ({ activate }) => {
        if (!isOver) stop = activate(consent);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [isAnythingGranted, consent]);
  return null;
}
