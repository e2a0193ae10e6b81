// By its path, as the theme publishes no such entry.
export { layers } from '../../../packages/theme/src/layers.css.ts';
