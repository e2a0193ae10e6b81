/**
 * The modules that run in the browser, by package: all others are server modules and send no JavaScript to a page that a
 * server renders. Whoever adds a file here adds to every such page; `budgets.test.ts` says how much it may be.
 */
export const clientModules: Record<string, string[]> = {
  'consent-banner': [
    'dist/banner-confirmation.js',
    'dist/banner-region.js',
    'dist/consent-activation.js',
    'dist/consent-embed.js',
    'dist/consent-form.js',
    'dist/consent-gate.js',
    'dist/consent-pixel.js',
    'dist/consent-preferences.js',
    'dist/consent-provider.js',
    'dist/consent-script.js',
    'dist/consent-settings-link.js',
    'dist/google-consent.js',
    'dist/microsoft-consent.js',
    'dist/on-demand.js',
    'dist/opt-out-notice.js',
    'dist/preferences-dialog.js',
    'dist/run-granted.js',
  ],
  'mega-menu-header': [
    'dist/enhance.js',
    'dist/header-behavior.js',
    'dist/header-enhancer.js',
    'dist/hover-intent.js',
    'dist/search-enhancer.js',
    'dist/suggestions.js',
  ],
  'post-grid': ['dist/feed-behavior.js', 'dist/feed-list.js', 'dist/scroll-restoration.js'],
};

/**
 * Whether a module says that it runs in the browser: on its first line, where bundlers look for it.
 */
export function isClientModule(text: string): boolean {
  return /^["']use client["'];?\n/.test(text);
}
