import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { postsPage } from 'publication';
import sirv from 'sirv';
import { render } from './dist/server/server.js';

const template = await readFile('dist/client/index.html', 'utf8');
const files = sirv('dist/client', { etag: true });

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const posts = await postsPage(searchParams.get('page'));
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // Functions, so that a `$` in a headline stays one; and no headline ends the script.
    response.end(
      template
        .replace('<!--page-->', () => render(posts))
        .replace('<!--posts-->', () => JSON.stringify(posts).replaceAll('<', '\\u003c')),
    );
  } else if (pathname === '/api/posts') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(posts));
  } else {
    files(request, response, () => response.writeHead(404).end());
  }
}).listen(process.env.PORT, process.env.HOST);
