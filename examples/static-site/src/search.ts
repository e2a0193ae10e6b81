/**
 * On the page of the search, leaves the stories that have the words of the address. There is no server to ask, so the page holds all
 * of them; without a script it is the list of all.
 */
const list = document.querySelector('[data-search]');
const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (list && words) show(list, words);

function show(stories: Element, query: string): void {
  const wanted = query.toLowerCase().split(/\s+/);
  let count = 0;
  for (const item of stories.querySelectorAll('li')) {
    const text = item.textContent.toLowerCase();
    item.hidden = !wanted.every((word) => text.includes(word));
    if (!item.hidden) count += 1;
  }
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = `${count} ${count === 1 ? 'story' : 'stories'} on “${query}”`;
  for (const field of document.querySelectorAll<HTMLInputElement>('[name="q"]'))
    field.value = query;
}
