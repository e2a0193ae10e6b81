import type { Ability, EngineName } from './engine.ts';

/** What an engine, or its driver, cannot be asked for, and why. */
export const lacks: Record<EngineName, Partial<Record<Ability, string>>> = {
  Chromium: {
    cookiesOff: 'its driver turns cookies off for scripts alone',
    noPopovers: 'it cannot be told to forget popovers',
  },
  Firefox: {
    accessibilityTree: 'its driver tells roles and names, neither states nor the tree',
    layoutCount: 'it does not tell how much it lays out',
    layoutShift: 'it does not measure layout shifts',
    noPopovers: 'it cannot be told to forget popovers',
    touch: 'the touches of its driver make no clicks',
    scriptingMedia: 'it cannot be told to turn scripting off',
  },
  WebKit: {
    accessibilityTree: 'its driver tells roles and names, neither states nor the tree',
    cookiesOff: 'its small browser has no setting for it',
    forcedColors: 'GTK has no forced colors',
    layoutCount: 'it does not tell how much it lays out',
    touch: 'its driver has no touch',
    layoutShift: 'it does not measure layout shifts',
    scrollbars: 'GTK lays its scrollbars over the page',
    narrowWindow: 'its window has a toolbar that is about 450 px wide',
    scriptingMedia: 'it cannot be told to turn scripting off',
  },
};
