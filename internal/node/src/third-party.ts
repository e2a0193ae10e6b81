import type { Served } from './listen.ts';
import { serve } from './serve.ts';

/** The smallest GIF there is: one transparent pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Somebody else's server. */
export interface ThirdParty extends Served {
  /** The address of its pixel. */
  pixelUrl: string;
}

/**
 * Stands for a third party: an origin of its own, on this machine, that answers everything with a pixel; at `/asked` it says what it
 * was asked for, in JSON.
 *
 * @param onRequest is told of every request
 */
export async function startThirdParty(onRequest?: (path: string) => void): Promise<ThirdParty> {
  const asked: string[] = [];
  const served = await serve(({ url }) => {
    const { pathname, search } = new URL(url);
    if (pathname === '/asked') return Response.json(asked);
    asked.push(pathname + search);
    onRequest?.(pathname + search);
    return new Response(pixel, { headers: { 'content-type': 'image/gif' } });
  });
  return { ...served, pixelUrl: `${served.origin}/pixel.gif` };
}
