/**
 * Filters the search page by the query of the URL. There is no server, so the page has all stories; without JavaScript it shows all
 * of them.
 */
const list = document.querySelector('[data-search]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (list && query) filter(list, query);

function filter(stories: Element, text: string): void {
  const words = text.toLowerCase().split(/\s+/);
  let count = 0;
  for (const item of stories.querySelectorAll('li')) {
    const content = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => content.includes(word));
    if (!item.hidden) count += 1;
  }
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = `${count} ${count === 1 ? 'story' : 'stories'} on “${text}”`;
  for (const field of document.querySelectorAll<HTMLInputElement>('[name="q"]')) field.value = text;
}
