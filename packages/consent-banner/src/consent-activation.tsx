'use client';

import { useEffect } from 'react';
import { useConsentStore } from './consent-provider.tsx';
import { activate } from './core/activate.ts';

/**
 * Wakes what waits for consent in the HTML of the page, such as an article from a content system: `<template data-consent="ads">` and
 * `<script type="text/plain" data-consent="analytics">` (see `activate` of `/core`). Renders nothing.
 */
export function ConsentActivation() {
  const consent = useConsentStore();
  useEffect(() => activate(consent), [consent]);
  return null;
}
