/** How many cards come at once. */
export const perPage = 12;

/** Enough for a long list and all the rounds after. */
export const total = 6000;

export interface Sample {
  /** From the answer to the cards in the document, in milliseconds. */
  script: number;
  /** The same, and the layout of the page. */
  layout: number;
  /** How many of the cards were rendered. */
  renders?: number;
}

/** What a page offers to whoever measures it. */
export interface Bench {
  /** Appends a page of cards. */
  append: () => Promise<Sample>;
}

/**
 * How long it takes from `answer` until the list has this many cards.
 */
export function timeOf(count: number, answer: () => void): Promise<Sample> {
  const list = document.querySelector('ul')!;
  const cards = list.getElementsByTagName('article');
  // What came before is laid out before the clock starts.
  void list.offsetHeight;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (cards.length < count) return;
      observer.disconnect();
      const script = performance.now() - start;
      void list.offsetHeight;
      resolve({ script, layout: performance.now() - start });
    });
    observer.observe(list, { childList: true, subtree: true });
    const start = performance.now();
    answer();
  });
}
