export { layers } from './layers.css.ts';
export * from './fragments.ts';
