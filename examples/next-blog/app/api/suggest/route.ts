import { source } from '../../../content/index.ts';

/** What the field of the search suggests: the first stories that have the words. */
export async function GET(request: Request): Promise<Response> {
  const words = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const { items } = await source.search(words, 1);
  return Response.json(items.slice(0, 6).map(({ title, href }) => ({ label: title, href })));
}
