import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../model/article.ts';
import { getPageOrUndefined } from '../testing/get-page-or-undefined.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { recordedResponse, readRecording } from '../testing/recordings.ts';
import { wordpressCategories, wordpressPosts } from './index.ts';

const url = 'http://127.0.0.1:8087';
type Post = Record<string, unknown> & { _embedded: Record<string, unknown[]> };

/** The posts of a recorded page, as articles. */
async function articlesOf(page: number): Promise<Map<string, Article>> {
  const { fetch } = mockFetch(() => recordedResponse(`wordpress/posts-embed-page-${page}.json`));
  const { items } = await wordpressPosts({ url, fetch }).page(String(page));
  return new Map(items.map((item) => [item.id, item]));
}

/** A recorded post. */
function postOf(page: number, id: number): Post {
  const posts = JSON.parse(readRecording(`wordpress/posts-embed-page-${page}.json`)) as Post[];
  return posts.find((post) => post.id === id)!;
}

/** What becomes of one post, and what is said about it. */
async function articleFrom(post: unknown, options = {}): Promise<Article | string | undefined> {
  const { fetch } = mockFetch(() => json([post]));
  const reasons: string[] = [];
  const onSkip = ({ reason }: { reason: string }) => void reasons.push(reason);
  const page = await getPageOrUndefined(wordpressPosts({ url, fetch, onSkip, ...options }));
  return page?.items[0] ?? reasons[0];
}

const page1 = await articlesOf(1);
const page2 = await articlesOf(2);
const page3 = await articlesOf(3);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('WordPress posts: content', () => {
  test('titles are HTML: stripped, then decoded once, so that text about markup stays', () => {
    expect(page1.get('168')?.title).toBe('It’s here: “Atlas” 2.0 & what’s next');
    expect(page1.get('167')?.title).toBe('How not to migrate a database');
    expect(page3.get('143')?.title).toBe('Broken title');
    expect(page3.get('142')?.title).toBe('Understanding <Suspense> boundaries');
    expect(page3.get('141')?.title).toBe('5 < 6 && 7 > 3: operators <explained>');
    expect(page3.get('140')?.title).toBe('Fish &amp; Chips: encoded twice by an importer');
  });

  test('names of authors and categories are HTML, alternative texts are plain', () => {
    expect(page1.get('165')?.authors?.[0]?.name).toBe('Dr. Fatima al-Fihri & Co.');
    expect(page3.get('143')?.category?.label).toBe('Security & Privacy');
    expect(page1.get('168')?.image?.alt).toBe('A "quoted" alt text & an ampersand');
  });

  test('names of wordpressCategories are HTML', async () => {
    const { fetch } = mockFetch(() => recordedResponse('wordpress/categories.json'));
    const { items } = await wordpressCategories({ url, fetch }).page();
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('Security & Privacy');
    expect(labels).toContain('Zero-day "quotes" & it\'s bold');
    expect(items.find(({ id }) => id === '3')?.description).toBe('What changed & why. Monthly.');
  });

  test('bodies, which are not sanitized, are neither requested nor returned', async () => {
    const { fetch, requested } = mockFetch(() =>
      recordedResponse('wordpress/posts-embed-page-3.json'),
    );
    await wordpressPosts({ url, fetch }).page('3');
    expect(requested[0]?.searchParams.get('_fields')).not.toContain('content');
    expect(JSON.stringify([...page3.values()])).not.toMatch(/alert|onclick|javascript:|<script/);
    expect(page3.get('143')?.excerpt).toBe('Before the script. click styled After the script.');
  });

  test('links keep their percent-encoding, and image URLs get one', () => {
    expect(page1.get('163')?.href).toMatch(/\/2026\/11\/%e6%96%b0[%\w]*\/$/);
    expect(page1.get('163')?.image?.src).toMatch(/\/%E5%86%99%E7%9C%9F-Ubersicht\.webp$/);
  });

  test('empty arrays count as empty objects, and unknown keys are ignored', async () => {
    const post = postOf(1, 168);
    const known = await articleFrom(post);
    expect(await articleFrom({ ...post, class_list: [], meta: { footnotes: '' } })).toEqual(known);
    const bare = { ...post, title: [], excerpt: [], _embedded: [], meta: [] };
    expect(await articleFrom(bare)).toBe('it has neither title nor excerpt');
  });

  test('excerpts have no […], links, paragraphs or left-over shortcodes', () => {
    expect(page1.get('168')?.excerpt).not.toMatch(/\[|hellip/);
    expect(page3.get('139')?.excerpt).not.toMatch(/contact-form|vc_row|\[/);
    expect(page2.get('146')?.excerpt).toBe(
      'A hand-written excerpt with bold, a relative link, an & and “quotes”. Its second paragraph isn’t cut.',
    );
    expect(page3.get('133')).not.toHaveProperty('excerpt');
  });

  test('excerpts in a language without spaces are truncated', async () => {
    const { excerpt } = page1.get('163')!;
    expect(excerpt).toMatch(/…$/);
    expect(excerpt!.length).toBeLessThanOrEqual(300);
    expect(await articleFrom(postOf(1, 163), { excerptLength: 40 })).toHaveProperty(
      'excerpt',
      '出版とは、何を残し、何を捨てるかを決める仕事です。私たちは新しい基盤を作り…',
    );
  });
});

describe('WordPress posts: dates', () => {
  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])(
    '7. date_gmt is the instant, in every zone of the machine: %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const articles = await articlesOf(1);
      expect(articles.get('168')?.publishedAt).toBe('2026-11-20T14:15:00Z');
      expect(articles.get('167')?.publishedAt).toBe('2026-11-19T03:30:00Z');
    },
  );

  test('two posts of one local time, on either side of a clock change, are an hour apart', () => {
    expect(page1.get('160')?.publishedAt).toBe('2026-11-01T06:30:00Z');
    expect(page1.get('159')?.publishedAt).toBe('2026-11-01T05:30:00Z');
  });

  test('a change before the publication is ignored', () => {
    expect(page2.get('145')).not.toHaveProperty('updatedAt');
    expect(page1.get('168')?.updatedAt).toBe('2026-11-21T15:00:00Z');
  });

  test('the order is the server’s, and duplicates are dropped', async () => {
    const post = postOf(1, 168);
    const { fetch } = mockFetch(() => json([post, postOf(1, 158), post]));
    const reasons: string[] = [];
    const onSkip = ({ reason, index }: { reason: string; index: number }) =>
      void reasons.push(`${index}: ${reason}`);
    const { items } = await wordpressPosts({ url, fetch, onSkip }).page();
    expect(items.map(({ id }) => id)).toEqual(['168', '158']);
    expect(reasons).toEqual(['2: its id was there before']);
    expect([...page1.keys()].slice(-2)).toEqual(['158', '157']);
    expect([...page2.keys()].slice(0, 4)).toEqual(['156', '155', '154', '153']);
  });

  test('no date range is requested, as those are in local time', async () => {
    const { fetch, requested } = mockFetch(() =>
      recordedResponse('wordpress/posts-embed-page-1.json'),
    );
    await wordpressPosts({ url, fetch, onSkip: () => undefined, stickyFirst: true }).page();
    for (const { searchParams } of requested) {
      expect([...searchParams.keys()].filter((name) => /after|before/.test(name))).toEqual([]);
    }
  });
});

describe('WordPress posts: pagination', () => {
  test('the total comes from the headers', async () => {
    const { fetch } = mockFetch(() => recordedResponse('wordpress/posts-embed-page-1.json'));
    const page = await wordpressPosts({ url, fetch }).page();
    expect(page).toMatchObject({ total: 57, next: { cursor: '2', href: '?page=2' } });
  });

  test('without total headers, the Link header decides about a next page', async () => {
    const post = postOf(1, 168);
    const link = `<${url}/wp-json/>; rel="https://api.w.org/", <${url}/?a=1,2&page=2>; rel="next"`;
    const { fetch } = mockFetch(() => json([post], { headers: { link } }));
    const page = await wordpressPosts({ url, fetch }).page();
    expect(page.next?.cursor).toBe('2');
    expect(page).not.toHaveProperty('total');
  });

  test.each([
    ['full, so there may be more', 2, '2'],
    ['not full, so it was the last', 3, undefined],
  ])('without any header, the page is %s', async (_name, perPage, cursor) => {
    const { fetch } = mockFetch(() => json([postOf(1, 168), postOf(1, 167)]));
    const page = await wordpressPosts({ url, fetch, perPage }).page();
    expect(page.next?.cursor).toBe(cursor);
  });

  test('a page past the end is empty, whether the server sends an error or an empty list', async () => {
    for (const name of ['posts-page-6-past-end', 'posts-empty']) {
      const { fetch } = mockFetch(() => recordedResponse(`wordpress/${name}.json`));
      const page = await wordpressPosts({ url, fetch }).page('6');
      expect(page, name).toMatchObject({ items: [], next: null });
    }
  });

  test.each([
    [0, '1'],
    [-3, '1'],
    [12.9, '12'],
    [101, '100'],
    [Number.NaN, '12'],
    [undefined, '12'],
  ])('perPage %s is requested as per_page=%s', async (perPage, asks) => {
    const { fetch, requested } = mockFetch(() => recordedResponse('wordpress/posts-empty.json'));
    await wordpressPosts({ url, fetch, perPage }).page();
    expect(requested[0]?.searchParams.get('per_page')).toBe(asks);
  });

  test('an invalid parameter throws badShape', async () => {
    const { fetch } = mockFetch(() => recordedResponse('wordpress/posts-per_page-101.json'));
    await expect(wordpressPosts({ url, fetch }).page()).rejects.toMatchObject({
      name: 'SourceError',
      code: 'badShape',
      status: 400,
    });
  });

  test('sticky posts are first on request, on the first page only', async () => {
    const posts = JSON.parse(readRecording('wordpress/posts-embed-page-1.json')) as Post[];
    const answer = ({ searchParams }: URL) => {
      const wanted = searchParams.get('sticky') === 'true';
      const found = posts.filter(({ sticky }) => sticky === wanted);
      const headers = { 'x-wp-total': `${found.length}`, 'x-wp-totalpages': wanted ? '1' : '2' };
      return json(found, { headers });
    };
    const { fetch, requested } = mockFetch(answer);
    posts[5]!.sticky = true;
    const source = wordpressPosts({ url, fetch, stickyFirst: true });
    const first = await source.page();
    expect(first.items.slice(0, 3).map(({ id }) => id)).toEqual(['168', '163', '167']);
    expect(first.total).toBe(12);
    const second = await source.page('2');
    expect(second.items.map(({ id }) => id)).not.toContain('168');
    expect(second.total).toBe(12);
    expect(requested.map(({ searchParams }) => searchParams.get('sticky')).toSorted()).toEqual([
      'false',
      'false',
      'true',
      'true',
    ]);
  });

  test('a category includes the posts of its descendants', async () => {
    const { fetch, requested } = mockFetch(() =>
      recordedResponse('wordpress/posts-embed-page-1.json'),
    );
    await wordpressPosts({ url, fetch, category: [5, 2] }).page();
    expect(requested[0]?.searchParams.get('categories[terms]')).toBe('5,2');
    expect(requested[0]?.searchParams.get('categories[include_children]')).toBe('true');
    expect(requested[0]?.searchParams.has('categories')).toBe(false);
  });

  test('categories are identified by slug, and have their children in the tree', async () => {
    const { fetch, requested } = mockFetch(() => recordedResponse('wordpress/categories.json'));
    const tree = await wordpressCategories({ url, fetch }).tree();
    expect(requested[0]?.searchParams.get('per_page')).toBe('100');
    const news = tree.find(({ slug }) => slug === 'news');
    const engineering = tree.find(({ slug }) => slug === 'engineering');
    expect(news?.children.map(({ slug }) => slug)).toContain('etude-de-cas-vide');
    const releases = [news, engineering].flatMap((each) =>
      (each?.children ?? []).filter(({ label }) => label === 'Releases').map(({ slug }) => slug),
    );
    expect(new Set(releases).size).toBe(releases.length);
    expect(releases).toContain('releases-engineering');
  });

  test('a post has its first category, and none for Uncategorized', () => {
    expect(page1.get('168')?.category?.label).toBe('News');
    expect(page1.get('166')?.category).toEqual({
      label: 'Engineering',
      href: `${url}/category/engineering/`,
    });
    expect(page3.get('144')).not.toHaveProperty('category');
  });
});

describe('WordPress posts: embedded resources', () => {
  test('an embedded error and the index of the API give no image', () => {
    for (const id of ['150', '151', '164']) expect(page2.get(id) ?? {}).not.toHaveProperty('image');
    expect(postOf(2, 151)._embedded['wp:featuredmedia']?.[0]).toHaveProperty('namespaces');
    expect(postOf(2, 150)._embedded['wp:featuredmedia']?.[0]).toHaveProperty('code');
  });

  test('srcSet has the uncropped sizes, narrowest first', () => {
    const widths = (srcSet = '') => srcSet.split(', ').map((each) => each.split(' ')[1]);
    expect(widths(page1.get('168')?.image?.srcSet)).toEqual([
      '300w',
      '768w',
      '1024w',
      '1536w',
      '1600w',
    ]);
    expect(widths(page1.get('167')?.image?.srcSet)).toEqual([
      '169w',
      '576w',
      '768w',
      '864w',
      '900w',
    ]);
    expect(widths(page2.get('148')?.image?.srcSet).at(-1)).toBe('2560w');
    expect(page2.get('148')?.image).toMatchObject({ width: 2560, height: 1707 });
    for (const { image } of [...page1.values(), ...page2.values(), ...page3.values()]) {
      expect(image?.srcSet ?? '').not.toContain('150x150');
    }
  });

  test('an image without sizes or dimensions is kept', async () => {
    expect(page2.get('149')?.image).toEqual({
      src: `${url}/wp-content/uploads/2026/10/tiny.png`,
      width: 120,
      height: 90,
    });
    const post = postOf(2, 149);
    const [media] = post._embedded['wp:featuredmedia'] as Record<string, unknown>[];
    const without = {
      ...post,
      _embedded: { 'wp:featuredmedia': [{ ...media, media_details: {} }] },
    };
    expect(await articleFrom(without)).toHaveProperty('image', {
      src: `${url}/wp-content/uploads/2026/10/tiny.png`,
    });
  });

  test('a cropped size is left out, with any name', async () => {
    const post = postOf(1, 168);
    const [media] = post._embedded['wp:featuredmedia'] as { media_details: { sizes: object } }[];
    Object.assign(media!.media_details.sizes, {
      card: { width: 600, height: 600, source_url: `${url}/card-600x600.jpg` },
      hero: { width: 1200, height: 675, source_url: `${url}/hero,` },
    });
    const { image } = (await articleFrom(post)) as Article;
    expect(image?.srcSet).not.toContain('card');
    expect(image?.srcSet).toContain(`${url}/hero%2C 1200w`);
  });

  test('a deleted or private author is left out', async () => {
    expect(page2.get('147')).not.toHaveProperty('authors');
    expect(page1.get('167')?.authors).toEqual([
      { name: 'Jean Le Rond d’Alembert', href: `${url}/author/jan/` },
    ]);
    expect(JSON.stringify([...page1.values()])).not.toContain('gravatar');
  });

  test('terms are identified by taxonomy, not by position', async () => {
    const post = postOf(1, 168);
    post._embedded['wp:term']?.reverse();
    expect(await articleFrom(post)).toHaveProperty('category.label', 'News');
    post._embedded['wp:term'] = [[], []];
    expect(await articleFrom(post)).not.toHaveProperty('category');
  });

  test('comments are not requested', async () => {
    const { fetch, requested } = mockFetch(() =>
      recordedResponse('wordpress/posts-embed-page-1.json'),
    );
    await wordpressPosts({ url, fetch }).page();
    expect(requested[0]?.searchParams.get('_embed')).toBe('author,wp:featuredmedia,wp:term');
  });

  test('the requested fields include _links, without which nothing is embedded', async () => {
    const { fetch, requested } = mockFetch(() =>
      recordedResponse('wordpress/posts-fields-lean.json'),
    );
    const { items } = await wordpressPosts({ url, fetch }).page();
    const fields = requested[0]?.searchParams.get('_fields')?.split(',');
    expect(fields).toEqual(expect.arrayContaining(['_links', '_embedded']));
    expect(items).toEqual([...page1.values()]);
  });

  test('posts without links are skipped and reported', async () => {
    const { fetch } = mockFetch(() =>
      recordedResponse('wordpress/posts-fields-without-links.json'),
    );
    const skipped: unknown[] = [];
    const onSkip = ({ index, reason }: { index: number; reason: string }) =>
      void skipped.push([index, reason]);
    const source = wordpressPosts({ url, fetch, onSkip });
    await expect(source.page()).rejects.toMatchObject({ code: 'badShape', reason: 'allSkipped' });
    expect(skipped).toEqual([
      [0, 'its link is not an http(s) URL'],
      [1, 'its link is not an http(s) URL'],
    ]);
    // A later page is passed over, so that the ones behind it can be reached.
    const later = await source.page('2');
    expect(later).toMatchObject({ items: [], skipped: 2, total: 57, next: { cursor: '3' } });
  });

  test('a password-protected post has title and image, and nothing of its text', async () => {
    expect(page2.get('152')).toMatchObject({ title: 'Partner price list' });
    expect(page2.get('152')?.image?.src).toContain('square-transparent.png');
    expect(page2.get('152')).not.toHaveProperty('excerpt');
    const leaking = { ...postOf(2, 152), excerpt: { rendered: '<p>Secret</p>', protected: true } };
    expect(await articleFrom(leaking)).not.toHaveProperty('excerpt');
  });

  test('drafts and private posts are not requested, and a locked site throws unauthorized', async () => {
    const locked = { code: 'rest_not_logged_in', message: 'No.', data: { status: 401 } };
    const { fetch, requested } = mockFetch(() => json(locked, { status: 401 }));
    await expect(wordpressPosts({ url, fetch }).page()).rejects.toMatchObject({
      code: 'unauthorized',
      status: 401,
    });
    expect(requested).toHaveLength(1);
    expect(requested[0]?.search).not.toMatch(/status|context|password/);
  });
});

describe('WordPress REST API: requests', () => {
  test('only CORS-safelisted headers are sent, so no request needs a preflight', async () => {
    const sent: Record<string, string>[] = [];
    const { fetch } = mockFetch((_url, init) => {
      sent.push(init.headers);
      return recordedResponse('wordpress/posts-embed-page-1.json');
    });
    await wordpressPosts({ url, fetch }).page();
    expect(sent).toEqual([{ accept: 'application/json' }]);
  });

  test('a site with plain permalinks is found by its Link header', async () => {
    const { fetch, requested } = mockFetch(({ pathname, searchParams }) => {
      if (searchParams.has('rest_route'))
        return recordedResponse('wordpress/plain-permalinks-posts.json');
      const link = `<${url}/index.php?rest_route=/>; rel="https://api.w.org/"`;
      const headers = { 'content-type': 'text/html', ...(pathname === '/' ? { link } : {}) };
      return new Response('<!doctype html><title>Atlas</title>', { headers });
    });
    const source = wordpressPosts({ url, fetch, perPage: 2, onSkip: () => undefined });
    const page = await source.page('2');
    expect(page).toMatchObject({ total: 57, next: { cursor: '3' } });
    const route = requested.at(-1)!;
    expect(route.pathname).toBe('/index.php');
    expect(route.searchParams.get('rest_route')).toBe('/wp/v2/posts');
    expect(route.searchParams.get('page')).toBe('2');
    // The place is remembered.
    const before = requested.length;
    await source.page('3');
    expect(requested.length).toBe(before + 1);
  });

  test('?rest_route= is used where the site has no Link header', async () => {
    const { fetch, requested } = mockFetch(({ searchParams }) =>
      searchParams.has('rest_route')
        ? recordedResponse('wordpress/rest_route.json')
        : new Response('<p>Nothing here', { status: 404 }),
    );
    const onSkip = () => undefined;
    await getPageOrUndefined(wordpressPosts({ url: `${url}/blog`, fetch, onSkip }));
    expect(requested.map(({ pathname }) => pathname)).toEqual([
      '/blog/wp-json/wp/v2/posts',
      '/blog/',
      '/blog/',
    ]);
  });
});
