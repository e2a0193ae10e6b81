import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Page as PageOf } from '@broadsheet/content';
import { PostFeed } from '../feed/post-feed.tsx';

/** What happens to a feed, step by step: clicks, answers in any order, failures, waiting, another filter. */
export type Step = 'click' | 'wait' | 'reset' | { answer: number; fails: boolean };

/** A page whose script runs schedules on feeds of its own. */
export function Page() {
  return <main>Schedules</main>;
}

const wait = (time = 0) =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/**
 * Runs a schedule on a feed that is served these pages, answers all that is left, and tells what the feed shows in the end and how
 * often it asked since the last reset.
 */
async function run(pages: string[][], steps: Step[]) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const pageAt = (index: number): PageOf => ({
    items: pages[index]!.map((id) => ({ id, title: id, href: `/${id}` })),
    next: index + 1 < pages.length ? { cursor: `${index + 1}`, href: `?page=${index + 2}` } : null,
  });
  const asked: {
    cursor: string;
    resolve: (page: PageOf) => void;
    reject: (error: unknown) => void;
  }[] = [];
  let sinceReset = 0;
  let key = 0;
  const feed = () =>
    createElement(PostFeed, {
      restore: false,
      resetKey: key,
      initialPage: pageAt(0),
      loadPage: (cursor: string) => {
        sinceReset++;
        return new Promise<PageOf>((resolve, reject) => {
          asked.push({ cursor, resolve, reject });
        });
      },
    });
  const show = () => flushSync(() => root.render(feed()));
  const click = () => place.querySelector<HTMLElement>('[rel="next"][href]')?.click();
  const shown = () => [...place.querySelectorAll('article')].map((card) => card.textContent);
  show();

  let failures = 0;
  let repeats = 0;
  for (const step of steps) {
    if (step === 'click') click();
    else if (step === 'wait') await wait(1);
    else if (step === 'reset') {
      key++;
      sinceReset = failures = 0;
      show();
    } else {
      const request = asked[step.answer % (asked.length || 1)];
      if (step.fails) failures++;
      if (step.fails) request?.reject({ status: 404 });
      else request?.resolve(pageAt(Number(request.cursor)));
    }
    if (new Set(shown()).size < shown().length) repeats++;
  }
  for (let left = 200; left > 0 && place.querySelector('[rel="next"][href]'); left--) {
    click();
    await wait(1);
    for (const { cursor, resolve } of asked) resolve(pageAt(Number(cursor)));
    await wait(1);
  }
  const result = { shown: shown(), sinceReset, failures, repeats };
  root.unmount();
  place.remove();
  return result;
}

Object.assign(globalThis, { run });
