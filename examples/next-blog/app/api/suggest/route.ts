import { source } from '../../../content/index.ts';

/** The suggestions of the search field: the first stories that match. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const { items } = await source.search(query, 1);
  return Response.json(items.slice(0, 6).map(({ title, href }) => ({ label: title, href })));
}
