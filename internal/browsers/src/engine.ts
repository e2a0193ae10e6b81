/** What a test may ask of the window that a page is shown in. */
export interface OpenOptions {
  /**
   * In CSS pixels. WebKitGTK has no window narrower than about 450 px: ask `page.viewport()` for what it became.
   * @default { width: 1280, height: 800 }
   */
  viewport?: Size;
  /**
   * `false` runs none of the page's scripts. Chromium turns scripting off; Firefox and WebKit are sent a content security policy
   * that refuses every script, so `<noscript>` and the media feature `scripting` say that scripting is on there.
   * @default true
   */
  javaScript?: boolean;
  /** @default "light" */
  colorScheme?: 'light' | 'dark';
  /** @default false */
  reducedMotion?: boolean;
  /** Windows' high contrast. Not in WebKit. */
  forcedColors?: boolean;
  /** A finger instead of a mouse. Only in Chromium. */
  touch?: boolean;
  /**
   * As people have it: with scrollbars that take room, which Playwright takes from Chromium, and with pages that are kept alive for
   * the way back, which no engine has otherwise. A page that comes back from there may not be spoken to any more in Chromium; it has
   * to tell by itself.
   * @default false
   */
  asShipped?: boolean;
  /** `false` is a browser whose owner lets no site keep anything: neither cookies nor storage. Only in Firefox. */
  cookies?: false;
  /** `false` is a browser from before there were popovers. Only in WebKit. */
  popovers?: false;
}

export interface Size {
  width: number;
  height: number;
}

/** A thing on the page: by role and accessible name, as people find it, else by a CSS selector. */
export type Target = string | { role: string; name: string };

/** What assistive technology is told of an element. */
export interface Described {
  role: string;
  name: string;
}

/** A part of the page that assistive technology speaks of when it changes. */
export interface LiveRegion {
  role: string;
  text: string;
}

/** What an engine lays out. */
export interface LayoutCount {
  /** The boxes that were due when a layout began, summed over all layouts; without those that the layout itself made. */
  due: number;
  /** The boxes of the whole page, in the last layout. */
  all: number;
}

/** What only some engines can be asked for. */
export type Ability =
  | 'accessibilityTree'
  | 'cookiesOff'
  | 'forcedColors'
  | 'layoutCount'
  | 'layoutShift'
  | 'narrowWindow'
  | 'noPopovers'
  | 'scriptingMedia'
  | 'scrollbars'
  | 'touch';

/** A page in a browser of its own profile. */
export interface EnginePage {
  goto(url: string): Promise<void>;
  /** What the inside of the window measures. */
  viewport(): Promise<Size>;
  resize(size: Size): Promise<void>;
  /**
   * Runs a function in the page and waits for what it promises. The function is sent as text: it sees its arguments, which
   * are sent as JSON, and nothing round it. Without JavaScript a page has no timers, here either.
   */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real click of the mouse in the middle of it. The target has to be there and seen. */
  click(target: Target): Promise<void>;
  /** A real touch; only with `touch`. */
  tap(target: Target): Promise<void>;
  /** Moves the mouse, to a point of the window or to the middle of a target, which is scrolled into view, in as many steps as given. */
  point(to: Target | { x: number; y: number }, steps?: number): Promise<void>;
  /** A key or a chord: `Enter`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The element that has the focus; `undefined` while it is the body. */
  focused(): Promise<Described | undefined>;
  /**
   * The live regions of the page, in its order. In Chromium they are what its accessibility tree says is live, with the text in it; in
   * WebKit the elements that the engine gives a live role; in Firefox those to which the driver, reading the document, gives one.
   */
  liveRegions(): Promise<LiveRegion[]>;
  /** Counts the layouts while something happens. Only in Chromium. */
  countLayout(happen: () => Promise<void>): Promise<LayoutCount>;
  /** What the browser's own accessibility tree says of its state, as `true` or `false`; `undefined` where it says nothing. */
  expanded(target: { role: string; name: string }): Promise<boolean | undefined>;
  /** Whether there is such a thing and a person can see it. */
  isVisible(target: Target): Promise<boolean>;
  /** Every fault that axe finds by WCAG 2.2 AA and by best practice, as one line each. */
  axe(options?: { within?: string; without?: string[] }): Promise<string[]>;
  /** Warnings and errors of the console, and errors that nobody caught. */
  printed(): Promise<string[]>;
  /** The address of every request so far, those that failed or were refused included. */
  requests(): string[];
  close(): Promise<void>;
}

/** A browser that is running. It ends with the process that started it. */
export interface Engine {
  open(options?: OpenOptions): Promise<EnginePage>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';
