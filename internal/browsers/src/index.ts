export { buildPage, filesOf, type BuildPageOptions, type BuiltPage } from './build-page.ts';
export { describeInChromium, describeInEngines, type InEngine } from './describe-in-engines.ts';
export type {
  Described,
  EngineName,
  EnginePage,
  LiveRegion,
  OpenOptions,
  Size,
  Target,
} from './engine.ts';
export { serve, type Resource, type Site } from './serve.ts';
