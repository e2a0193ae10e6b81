export { layers } from './layers.css.ts';
export * from './fragments.ts';
export { parts, type Part } from './part.ts';
