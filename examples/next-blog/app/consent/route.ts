import { consentEndpoint } from '@broadsheet/consent-banner/server';
import { consent } from '../../content/consent.ts';

/** Takes the choice of visitors without JavaScript, and keeps that of all others for longer than a script could. */
export const POST = consentEndpoint(consent);
