// A plain static server that shows a site in a sub-folder, as a council's own server would.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after } from 'node:test';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.xml': 'application/xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain',
  '.woff2': 'font/woff2', '.ics': 'text/calendar', '.pdf': 'application/pdf',
};

/** The file that an address names: a folder's index, or the page 404 where there is none. */
function findFile(site, place) {
  const file = path.join(site, place.endsWith('/') ? `${place}index.html` : place);
  const found = existsSync(file) && statSync(file).isFile();
  return found ? { file, status: 200 } : { file: path.join(site, '404.html'), status: 404 };
}

/**
 * Serves a folder on loopback until the tests end. `show` may name another folder later, since a site that knows its
 * address can be built only when the port is known. {address, asked}: the sub-folder's address and all paths asked for.
 * `cut` ends it before its time, as a lost line would; `slow` makes every answer wait.
 */
export async function serveInSubFolder(site, folder = '/council/offer/') {
  const state = { site, asked: [], delay: 0 };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    state.asked.push(pathname);
    if (state.delay) await new Promise((done) => setTimeout(done, state.delay));
    if (!pathname.startsWith(folder)) return response.writeHead(404).end('Not in the sub-folder');
    const { file, status } = findFile(state.site, decodeURIComponent(pathname.slice(folder.length - 1)));
    response.writeHead(status, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  after(() => server.close());
  const cut = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return {
    address: `http://127.0.0.1:${server.address().port}${folder}`,
    asked: state.asked,
    show(other) { state.site = other; },
    slow(milliseconds) { state.delay = milliseconds; },
    cut,
  };
}
