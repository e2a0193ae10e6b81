/** How many cards come at once. */
export const perPage = 12;

/** Enough for a long list and all the rounds after. */
export const total = 6000;

export interface Sample {
  /** From the answer to the cards in the document, in milliseconds. */
  script: number;
  /** The same, and the layout of the page. */
  layout: number;
}

/** What a page offers to whoever measures it. */
export interface Bench {
  /** Appends a page of cards. */
  append: () => Promise<Sample>;
}

/**
 * How long it takes from `answer` until a page of cards more is in the list, and until the list is laid out.
 */
export async function timeOf(answer: () => void): Promise<Sample> {
  const list = document.querySelector('ul')!;
  await painted();
  return new Promise((resolve) => {
    let awaited = perPage;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const item of addedNodes as NodeListOf<Element>) if (!item.ariaHidden) awaited--;
      }
      if (awaited > 0) return;
      observer.disconnect();
      const script = performance.now() - start;
      void list.offsetHeight;
      resolve({ script, layout: performance.now() - start });
    });
    observer.observe(list, { childList: true });
    const start = performance.now();
    answer();
  });
}

/** What came before is on the screen before the clock starts. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(resolve));
  });
}
