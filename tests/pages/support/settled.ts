import type { Page } from 'playwright';

/** Waits until everything that the page had begun has had its turn: two frames, an idle moment, and a request to its own server. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 1000 }));
    await fetch(location.href);
  });
}

/** The sum of all layout shifts while the page loads and is scrolled to its end, the images of each part included. */
export function measureLayoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    let total = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) total += (entry as unknown as { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const isInView = (image: HTMLImageElement) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    };
    for (let top = 0; top < document.body.scrollHeight; top += 400) {
      scrollTo(0, top);
      await frame();
      await Promise.all([...document.images].filter(isInView).map((image) => image.decode()));
      await frame();
    }
    // What sticks to the window covers what is scrolled under it.
    scrollTo(0, 0);
    await frame();
    add(observer.takeRecords());
    return total;
  });
}
