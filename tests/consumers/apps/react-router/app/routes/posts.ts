import { postsPage } from 'publication';
import type { Route } from './+types/posts';

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return Response.json(await postsPage(searchParams.get('page')));
}
