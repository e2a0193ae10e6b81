import type { Ability, EngineName } from './engine.ts';

/** What an engine, or its driver, cannot be asked for, and why. */
export const lacks: Record<EngineName, Partial<Record<Ability, string>>> = {
  Chromium: {},
  Firefox: {
    touch: 'the touches of its driver make no clicks',
    scriptingMedia: 'it cannot be told to turn scripting off',
  },
  WebKit: {
    forcedColors: 'GTK has no forced colours',
    touch: 'its driver has no touch',
    narrowWindow: 'its window has a toolbar that is about 450 px wide',
    scriptingMedia: 'it cannot be told to turn scripting off',
  },
};
