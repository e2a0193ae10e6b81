export { layers } from '@internal/layers';
export * from './fragments.ts';
export { parts, type Part } from './part.ts';
