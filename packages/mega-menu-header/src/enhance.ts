'use client';

export { enhanceHeader } from './behavior/enhance-header.ts';
export { closeHeader } from './behavior/popovers.ts';
