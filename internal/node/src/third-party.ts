import { createServer } from 'node:http';
import { listen, type Served } from './listen.ts';

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
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/asked') return response.end(JSON.stringify(asked));
    asked.push(url);
    onRequest?.(url);
    return response.writeHead(200, { 'content-type': 'image/gif' }).end(pixel);
  });
  const served = await listen(server);
  return { ...served, pixelUrl: `${served.origin}/pixel.gif` };
}
