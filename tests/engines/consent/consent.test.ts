import { decodeRecord } from '@broadsheet/consent-banner/core';
import { describeInEngines, type EnginePage } from '@internal/engines';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSite, type ConsentSite } from './support/site.ts';

const acceptAll = { role: 'button', name: 'Accept all' };
const rejectAll = { role: 'button', name: 'Reject all' };
const settings = 'footer [data-bs-component="consent-settings-link"]';
const region = '[data-bs-component="consent-banner"] section';

describeInEngines('consent', ({ open, engine, lacks }) => {
  let site: ConsentSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());
  beforeEach(() => {
    site.log.length = 0;
    site.receipts.length = 0;
  });

  /** A page whose scripts run. */
  async function visit(path = '/', options = {}): Promise<EnginePage> {
    const page = await open(options);
    await goTo(page, path);
    return page;
  }

  async function goTo(page: EnginePage, path: string): Promise<void> {
    await page.goto(site.origin + path);
    await expect
      .poll(() => page.evaluate(() => 'repairs' in globalThis || 'consent' in globalThis))
      .toBe(true);
  }

  const isAsking = (page: EnginePage) => page.isVisible(region);
  const kept = async (page: EnginePage) => {
    const cookies = await page.evaluate(() => document.cookie);
    return decodeRecord(/bs-consent=([^;]*)/.exec(cookies)?.[1], Date.now() + 1e12);
  };
  const elsewhere = (page: EnginePage) =>
    page.requests().filter((address) => !address.startsWith(site.origin));

  describe('before a choice', () => {
    test('nothing is asked of a third party, whatever is done but choosing', async () => {
      const page = await visit();
      expect(await isAsking(page)).toBe(true);
      await page.evaluate(() => scrollTo(0, 2000));
      await page.point('main a');
      await pause(1500);
      await page.evaluate(() => document.querySelector<HTMLElement>('main p a')!.click());
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/story-0');
      await expect.poll(() => isAsking(page)).toBe(true);
      await pause(300);
      expect(elsewhere(page)).toEqual([]);
      expect(site.log).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });

    test('neither is it while the scripts have not run', async () => {
      const page = await open({ javaScript: false });
      await page.goto(site.origin);
      await pause(500);
      expect(elsewhere(page)).toEqual([]);
    });

    test('the page is left alone: no focus, no scrolling, a labelled region before the skip link', async () => {
      const page = await visit('/#main');
      const seen = await page.evaluate(() => {
        const [first] = document.querySelectorAll('section, a[href="#main"]');
        return {
          tag: first?.tagName,
          name: first?.getAttribute('aria-label'),
          modal: document.querySelector('[aria-modal]') !== null,
          active: document.activeElement?.tagName,
          repairs: (globalThis as { repairs?: string[] }).repairs,
        };
      });
      expect(seen).toEqual({
        tag: 'SECTION',
        name: 'Your privacy',
        modal: false,
        active: seen.active,
        repairs: [],
      });
      expect(['BODY', 'MAIN']).toContain(seen.active);
      expect(await page.printed()).toEqual([]);
    });

    test('refusing and granting look the same, and nothing is ticked', async () => {
      for (const width of [1280, 480]) {
        const page = await visit('/', { viewport: { width, height: 800 } });
        const [reject, accept] = await page.evaluate(() =>
          Array.from(document.querySelectorAll('section button[name="choice"]'), (button) => {
            const box = button.getBoundingClientRect();
            const style = getComputedStyle(button);
            const looks = ['color', 'backgroundColor', 'border', 'font', 'borderRadius'] as const;
            return [box.width, box.height, ...looks.map((look) => style[look])];
          }),
        );
        expect(reject).toEqual(accept);
        await page.click(settings);
        await expect.poll(() => page.isVisible('dialog')).toBe(true);
        expect(
          await page.evaluate(() => document.querySelectorAll('dialog input:checked').length),
        ).toBe(0);
      }
    });
  });

  describe('a choice', () => {
    test('refusing takes one click, is written down, and lasts', async () => {
      const page = await visit();
      await page.click(rejectAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      for (let visits = 0; visits < 3; visits += 1) {
        await goTo(page, '/');
        expect(await isAsking(page)).toBe(false);
      }
      expect(site.log).toEqual([]);
      await expect.poll(() => site.receipts.length).toBe(1);
      expect(site.receipts[0]).toMatchObject({ surface: 'banner', method: 'none', language: 'en' });
      expect(site.receipts[0]?.wordsHash).toMatch(/^[\da-f]{64}$/);
    });

    test('granting runs everything once, in the order of the page, past what fails', async () => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('both');
      await expect.poll(() => ran(page)).toContain('counter');
      const order = await ran(page);
      expect(order.filter((name) => name !== 'inert' && name !== 'both')).toEqual([
        'slow',
        'counter',
      ]);
      expect(order.filter((name) => name === 'inert' || name === 'both')).toEqual([
        'inert',
        'both',
      ]);
      await pause(300);
      const asked = site.log.filter((line) => !/beacon|player/.test(line));
      expect(asked.toSorted()).toEqual([
        'pixel/pixel.gif',
        'pixel/template.gif',
        'script/both.js',
        'script/broken.js',
        'script/counter.js',
        'script/inert.js',
        'script/slow.js',
      ]);
      // What fails says so; nothing else is said.
      const said = await page.printed();
      expect(said.filter((line) => !/broken|500|failed/i.test(line))).toEqual([]);
    });

    test('choosing one purpose asks nobody else', async () => {
      const page = await visit();
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      await page.click('dialog input[value="analytics"]');
      await page.click({ role: 'button', name: 'Save choices' });
      await expect.poll(() => ran(page)).toContain('counter');
      expect((await kept(page))?.choices).toEqual({ analytics: true, ads: false });
      expect(site.log.filter((line) => !line.startsWith('script/'))).toEqual([]);
    });

    test('a withdrawal clears up, stops what runs, and stays', async () => {
      const page = await visit('/blog/notes');
      await page.click(acceptAll);
      await expect.poll(() => site.log.includes('script/beacon')).toBe(true);
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      await mark(page);
      await page.click('dialog button[value="none"]');
      await isNew(page);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      await pause(200);
      site.log.length = 0;
      await pause(800);
      expect(site.log).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).not.toContain('_count');
      expect(
        await page.evaluate(() => [
          localStorage.getItem('_count_local'),
          sessionStorage.getItem('revoked'),
        ]),
      ).toEqual([null, 'yes']);
      expect(await isAsking(page)).toBe(false);
    });

    test('an embed is loaded once, or for good, and taken away by a withdrawal', async () => {
      const page = await visit();
      await page.click({ role: 'button', name: 'Load once' });
      await expect.poll(() => page.isVisible('iframe')).toBe(true);
      expect(await kept(page)).toBe(null);
      await goTo(page, '/');
      expect(await page.isVisible('iframe')).toBe(false);
      await page.click({ role: 'button', name: 'Always allow Films' });
      await expect.poll(async () => (await kept(page))?.choices).toEqual({ video: true });
      // One service is no answer to everything.
      expect(await isAsking(page)).toBe(true);
      await goTo(page, '/');
      await expect.poll(() => page.isVisible('iframe')).toBe(true);
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      await page.click('dialog button[value="none"]');
      await expect.poll(() => page.isVisible('iframe')).toBe(false);
      expect(await page.isVisible({ role: 'button', name: 'Load once' })).toBe(true);
      expect((await page.focused())?.name).toBe('Cookie settings');
    });
  });

  describe('a choice that counts no more', () => {
    test.each([
      ['has run out', '/?later=181', 'your answer has run out'],
      ['was to another revision', '/?revision=4', 'what we use has changed'],
      ['leaves a category open', '/?category', 'we use something new'],
    ])('is asked for again, with the reason, when it %s', async (_what, path, reason) => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('counter');
      await goTo(page, '/?later=170');
      expect(await isAsking(page)).toBe(false);
      await expect.poll(() => ran(page)).toContain('counter');
      site.log.length = 0;
      await goTo(page, path);
      expect(await isAsking(page)).toBe(true);
      expect(await page.evaluate(() => document.querySelector('section')!.textContent)).toContain(
        reason,
      );
      await pause(300);
      expect(site.log.filter((line) => !line.endsWith('beacon'))).toEqual([]);
    });

    test.each([
      '%E0%A4%A',
      'null',
      '[]',
      '{"analytics":true}',
      '1.3.zzzzzzz.abc.all.analytics~ads.0',
      '1.3.t6k2x1.abc.all.analytics~analytics.0',
      '__proto__',
      '😀'.repeat(9),
      'x'.repeat(3500),
    ])('is a damaged one: %#', async (value) => {
      const page = await visit('/cookies');
      await page.evaluate((text) => void (document.cookie = `bs-consent=${text}; Path=/`), value);
      await goTo(page, '/');
      expect(await isAsking(page)).toBe(true);
      expect(await page.printed()).toEqual([]);
      expect(site.log).toEqual([]);
    });

    test('of two answers the newer one counts, and the other goes', async () => {
      const page = await visit('/blog/notes');
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      const granted = await page.evaluate(() => /bs-consent=([^;]*)/.exec(document.cookie)![1]!);
      await pause(1100);
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      await mark(page);
      await page.click('dialog button[value="none"]');
      await isNew(page);
      // A narrower path comes first in the header.
      await page.evaluate(
        (text) => void (document.cookie = `bs-consent=${text}; Path=/blog`),
        granted,
      );
      site.log.length = 0;
      await goTo(page, '/blog/notes');
      expect(await isAsking(page)).toBe(false);
      await expect
        .poll(() => page.evaluate(() => document.cookie.split('bs-consent=').length))
        .toBe(2);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      expect(site.log.filter((line) => !line.endsWith('beacon'))).toEqual([]);
    });
  });

  describe('other documents of the same browser', () => {
    const inFrame = '/story-1';

    async function visitWithFrame(): Promise<EnginePage> {
      const page = await visit();
      await page.evaluate((path) => {
        const frame = document.createElement('iframe');
        frame.id = 'other';
        frame.src = path;
        document.body.append(frame);
      }, inFrame);
      await expect.poll(() => page.evaluate(isFrameAsking)).toBe(true);
      await pause(200);
      return page;
    }

    test('follow a grant without being loaded anew, and a refusal by it', async () => {
      const page = await visitWithFrame();
      await page.click(acceptAll);
      await expect.poll(() => page.evaluate(isFrameAsking)).toBe(false);
      await expect.poll(() => page.evaluate(orderInFrame)).toContain('counter');
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      await page.click('dialog button[value="none"]');
      await expect
        .poll(() => page.evaluate(() => document.querySelector('#other') === null))
        .toBe(true);
      await pause(300);
      site.log.length = 0;
      await pause(500);
      expect(site.log).toEqual([]);
    });
  });

  describe('signals', () => {
    const california = `regimes=${encodeURIComponent('{"analytics":"opt-out","ads":"opt-out"}')}`;
    const kingdom = `regimes=${encodeURIComponent('{"analytics":"notice"}')}`;

    test('Global Privacy Control closes what is sold, says so, and is no choice', async () => {
      const page = await visit(`/?gpc&${california}`);
      await expect.poll(() => ran(page)).toContain('counter');
      await pause(300);
      expect(site.log.filter((line) => /^(pixel|frame)/.test(line))).toEqual([]);
      expect(await page.evaluate(() => document.body.textContent)).toContain(
        'Opt-out request honored',
      );
      expect(await page.evaluate(() => document.cookie)).not.toContain('bs-consent');
      expect(await isAsking(page)).toBe(false);
    });

    test('it closes what was granted before it was on', async () => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => site.log.filter((line) => line.startsWith('pixel')).length).toBe(2);
      site.log.length = 0;
      await goTo(page, '/?gpc');
      await pause(300);
      expect(site.log.filter((line) => line.startsWith('pixel'))).toEqual([]);
    });

    test('California: everything runs until a no, which one button says', async () => {
      const page = await visit(`/?${california}`);
      await expect.poll(() => site.log.includes('pixel/pixel.gif')).toBe(true);
      expect(await isAsking(page)).toBe(false);
      await mark(page);
      await page.click({ role: 'button', name: 'Do Not Sell or Share My Personal Information' });
      await isNew(page);
      expect((await kept(page))?.choices).toEqual({ ads: false });
      site.log.length = 0;
      await goTo(page, `/?${california}`);
      await pause(300);
      expect(site.log.filter((line) => line.startsWith('pixel'))).toEqual([]);
      expect(await page.evaluate(() => document.body.textContent)).toContain('You have opted out');
    });

    test('the United Kingdom: statistics run, with notice, and advertising does not', async () => {
      const page = await visit(`/?${kingdom}`);
      await expect.poll(() => ran(page)).toContain('counter');
      expect(await isAsking(page)).toBe(true);
      expect(site.log.filter((line) => line.startsWith('pixel'))).toEqual([]);
      await mark(page);
      await page.click(rejectAll);
      await isNew(page);
      expect(await ran(page)).toEqual([]);
    });

    test('a country that is none asks first', async () => {
      const page = await visit(
        `/?regimes=${encodeURIComponent('{"analytics":"free for all","ads":7}')}`,
      );
      await pause(300);
      expect(await isAsking(page)).toBe(true);
      expect(site.log).toEqual([]);
    });

    test('Google and Microsoft are told, once by default and whole with each choice', async () => {
      const page = await visit();
      const told = () =>
        page.evaluate(() => {
          const { dataLayer, uetq, clarity } = globalThis as unknown as {
            dataLayer: ArrayLike<unknown>[];
            uetq: unknown[];
            clarity: { q?: unknown[] };
          };
          return {
            google: dataLayer.map((entry) => Array.from(entry)),
            uet: [...uetq],
            clarity: clarity.q ?? [],
          };
        });
      const before = await told();
      expect(before.google.map(([command, action]) => [command, action])).toEqual([
        ['consent', 'default'],
      ]);
      expect(Object.values(before.google[0]![2] as object)).toEqual(Array(7).fill('denied'));
      await page.click(acceptAll);
      await expect.poll(async () => (await told()).google.length).toBe(2);
      const after = await told();
      expect(after.google[1]).toEqual([
        'consent',
        'update',
        {
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'denied',
          analytics_storage: 'granted',
          functionality_storage: 'denied',
          personalization_storage: 'denied',
          security_storage: 'denied',
        },
      ]);
      expect(after.uet.slice(-3)).toEqual(['consent', 'update', { ad_storage: 'granted' }]);
      expect(after.clarity.at(-1)).toEqual([
        'consentv2',
        { ad_Storage: 'granted', analytics_Storage: 'granted' },
      ]);
    });
  });

  describe('what the browser is told to stop', () => {
    test('is stopped by it, gate or no gate', async () => {
      const page = await visit('/?guard');
      await page.evaluate(
        (address) => {
          new Image().src = `${address}/ungated.gif`;
          navigator.sendBeacon(`${address}/ungated`);
        },
        new URL(pixelOf(site)).origin,
      );
      await pause(500);
      expect(site.log).toEqual([]);
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await goTo(page, '/?guard');
      await expect.poll(() => site.log.includes('pixel/pixel.gif')).toBe(true);
      await expect.poll(() => ran(page)).toContain('counter');
    });
  });

  describe('accessibility', () => {
    test.each(['ltr', 'rtl'])('the banner and the dialog are without fault: %s', async (dir) => {
      const page = await visit(`/?dir=${dir}`);
      expect(await faults(page)).toEqual([]);
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      expect(await faults(page)).toEqual([]);
    });

    test.skipIf(lacks.forcedColors)('they are so in forced colours', async () => {
      const page = await visit('/', { forcedColors: true });
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      expect(await faults(page)).toEqual([]);
    });

    test('the dialog begins at its heading, keeps the keyboard, and gives the focus back', async () => {
      const page = await visit();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.click(settings);
      await expect.poll(async () => (await page.focused())?.name).toBe('Your choices');
      const top = await page.evaluate(() => Math.round(scrollY));
      await page.click('dialog input[value="ads"]');
      for (let steps = 0; steps < 25; steps += 1) {
        await page.press('Tab');
        const isInside = await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.closest('dialog') !== null,
        );
        expect(isInside).toBe(true);
      }
      await page.press('Escape');
      await expect.poll(() => page.isVisible('dialog')).toBe(false);
      // On its way the key has left the document for the browser's own buttons, from where Firefox's driver does not come back:
      // the document says what has its focus, whether the window has it or not.
      const active = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(active).toBe('Cookie settings');
      expect(await page.evaluate(() => Math.round(scrollY))).toBe(top);
      expect(await kept(page)).toBe(null);
      await page.click(settings);
      await expect.poll(() => page.isVisible('dialog')).toBe(true);
      expect(
        await page.evaluate(() => document.querySelectorAll('dialog input:checked').length),
      ).toBe(0);
    });

    // 360 px is a phone; 320 by 200 is a window of 1280 by 800 at 400 %.
    test.each([
      { width: 640, height: 640, dir: 'ltr' },
      { width: 640, height: 640, dir: 'rtl' },
      { width: 360, height: 640, dir: 'rtl' },
      { width: 320, height: 200, dir: 'ltr' },
    ])(
      'a banner at the bottom covers nothing that has the focus: $width × $height, $dir',
      async ({ dir, ...viewport }) => {
        const page = await visit(`/?position=bottom&dir=${dir}`, { viewport });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
        for (let steps = 0; steps < 50; steps += 1) {
          await page.press('Tab');
          const isCovered = await page.evaluate(() => {
            const focused = document.activeElement!;
            const banner = document.querySelector('section')!;
            if (focused === document.body || banner.contains(focused)) return false;
            const { top, bottom } = focused.getBoundingClientRect();
            const edge = banner.getBoundingClientRect();
            return (
              getComputedStyle(banner).position === 'fixed' &&
              top >= edge.top &&
              bottom <= edge.bottom
            );
          });
          expect(isCovered).toBe(false);
        }
      },
    );

    test('who chose by keyboard is led to the confirmation', async () => {
      const page = await visit();
      await page.press('Tab');
      for (let steps = 0; (await page.focused())?.name !== 'Reject all' && steps < 6; steps += 1) {
        await page.press('Tab');
      }
      await page.press('Enter');
      await expect.poll(async () => (await page.focused())?.role).toBe('status');
    });
  });

  describe('without JavaScript', () => {
    test('the form refuses, confirms, and the answer is the same cookie', async () => {
      const page = await open({ javaScript: false });
      await page.goto(`${site.origin}/blog/notes?page=2`);
      await page.click(rejectAll);
      await expect
        .poll(() => page.evaluate(() => location.href))
        .toBe(`${site.origin}/blog/notes?page=2#consent-saved`);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      expect(await page.isVisible(region)).toBe(false);
      expect(await page.isVisible('#consent-saved')).toBe(true);
      expect(elsewhere(page)).toEqual([]);
      expect(site.receipts).toMatchObject([{ surface: 'form', method: 'none' }]);
    });

    test('the page of settings grants one purpose and withdraws it again', async () => {
      const page = await open({ javaScript: false });
      await page.goto(`${site.origin}/cookies`);
      await page.click('main input[value="ads"]');
      await page.click({ role: 'button', name: 'Save choices' });
      await expect
        .poll(() => page.evaluate(() => location.pathname + location.hash))
        .toBe('/cookies#consent-saved');
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: true });
      site.log.length = 0;
      await page.goto(`${site.origin}/`);
      await expect.poll(() => site.log.filter((line) => line === 'pixel/pixel.gif').length).toBe(1);
      await page.goto(`${site.origin}/cookies`);
      expect(
        await page.evaluate(() => document.querySelectorAll('main input:checked').length),
      ).toBe(3);
      await page.click('main button[value="none"]');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#consent-saved');
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
    });
  });

  describe('pages that are the same for everyone', () => {
    test('show the banner by the flag in their head, and hide it from who has chosen', async () => {
      const page = await visit('/static');
      expect(await isAsking(page)).toBe(true);
      expect(await page.evaluate(() => (globalThis as { repairs?: string[] }).repairs)).toEqual([]);
      await page.click(rejectAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await page.goto(`${site.origin}/static`);
      expect(await page.evaluate(() => document.documentElement.dataset.bsConsent)).toBe('decided');
      expect(await isAsking(page)).toBe(false);
      expect(await page.printed()).toEqual([]);
    });

    test('work without React', async () => {
      const page = await visit('/html');
      expect(await isAsking(page)).toBe(true);
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await expect.poll(() => ran(page)).toEqual(['inert', 'both']);
      // A page of the test before may still send.
      const asked = site.log.filter((line) => !line.endsWith('/beacon'));
      expect(asked.toSorted()).toEqual(['pixel/template.gif', 'script/both.js', 'script/inert.js']);
      expect(await page.isVisible('#consent-saved')).toBe(true);
      await goTo(page, '/html');
      expect(await isAsking(page)).toBe(false);
    });
  });

  test('what is added later waits as well, and runs once', async () => {
    const page = await visit();
    const add = () =>
      page.evaluate((address) => {
        const template = document.createElement('template');
        template.dataset.consent = 'analytics';
        // A picture that belongs to the page is fetched as soon as it has an address, wherever it is; one of a template is not.
        const picture = template.content.ownerDocument.createElement('img');
        picture.dataset.src = `${address}/late.gif`;
        template.content.append(picture);
        document.querySelector('main')!.append(template);
      }, pixelOf(site));
    await add();
    await pause(300);
    expect(site.log).toEqual([]);
    await page.click(acceptAll);
    await expect.poll(() => site.log.filter((line) => line === 'pixel/late.gif').length).toBe(1);
    await pause(300);
    expect(site.log.filter((line) => line === 'pixel/late.gif').length).toBe(1);
  });

  test('a banner that a filter hides leaves the page working and the gates closed', async () => {
    const page = await visit();
    await page.evaluate(() =>
      document.querySelector('[data-bs-component="consent-banner"]')!.remove(),
    );
    await page.evaluate(() => scrollTo(0, 500));
    expect(await page.evaluate(() => scrollY)).toBe(500);
    expect(site.log).toEqual([]);
    expect(engine).toBeTruthy();
  });
});

describeInEngines('consent with React 18', ({ open }) => {
  let site: ConsentSite;
  beforeAll(async () => {
    site = await startSite({ react: 18 });
  });
  afterAll(() => site?.close());

  test('is asked, given, followed and withdrawn as with React 19', async () => {
    const page = await open();
    await page.goto(site.origin);
    await expect.poll(() => page.evaluate(() => 'repairs' in globalThis)).toBe(true);
    await pause(200);
    expect(await page.evaluate(() => (globalThis as { repairs?: string[] }).repairs)).toEqual([]);
    expect(site.log).toEqual([]);
    await page.click(acceptAll);
    await expect.poll(() => ran(page)).toContain('counter');
    expect(site.log.filter((line) => line === 'pixel/pixel.gif').length).toBe(1);
    await page.click(settings);
    await expect.poll(() => page.isVisible('dialog')).toBe(true);
    await mark(page);
    await page.click('dialog button[value="none"]');
    await isNew(page);
    expect(await ran(page)).toEqual([]);
  });
});

/** The skip link comes after the banner and its links, as it has to, and axe knows it by being first. */
function faults(page: EnginePage): Promise<string[]> {
  return page.axe({ without: ['region'] });
}

function ran(page: EnginePage): Promise<string[]> {
  return page.evaluate(() => (globalThis as { order?: string[] }).order ?? []);
}

/** Makes this document known, so that the next one at the same address can be told from it. */
function mark(page: EnginePage): Promise<void> {
  return page.evaluate(() => void ((globalThis as { isMarked?: true }).isMarked = true));
}

/** Waits until the page that was marked has been loaded anew, and is awake. */
async function isNew(page: EnginePage): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => !('isMarked' in globalThis) && 'repairs' in globalThis))
    .toBe(true);
}

function pixelOf({ config }: ConsentSite): string {
  const ads = config.categories.find(({ id }) => id === 'ads');
  return ads?.services?.[0]?.hosts?.img?.[0] ?? '';
}

function isFrameAsking(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#other');
  const banner = frame?.contentDocument?.querySelector(
    '[data-bs-component="consent-banner"] section',
  );
  return banner !== null && banner !== undefined;
}

function orderInFrame(): string[] {
  const frame = document.querySelector<HTMLIFrameElement>('#other');
  return (frame?.contentWindow as { order?: string[] } | undefined)?.order ?? [];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
