// The page without the server. `shell` and `version` are written above when the page is built: everything that is needed to
// show it, and a name that changes with it. Only the program's own files are kept here, and nothing that anybody wrote:
// requests to the API are never touched.
const name = `lamplight-${version}`;

/** Milliseconds that a server may take to answer before the kept page is shown. */
const patience = 4_000;

/** Addresses that are no part of the page. */
const elsewhere = /^\/(?:api|dev|docs|redoc|health|watch|openapi\.json)(?:\/|$)/;

addEventListener('install', (event) => {
  event.waitUntil(fill());
});

addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || elsewhere.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || shell.includes(pathname)) event.respondWith(file(request));
});

async function fill() {
  const cache = await caches.open(name);
  await cache.addAll(shell);
  await skipWaiting();
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((one) => one.startsWith('lamplight-') && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
  await clients.claim();
}

/** The page as the server has it, or as it was kept when the server does not answer in time. */
async function page(request) {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patience) });
  } catch {
    // Every address of the page is the same file; what it shows depends on the address alone.
    return (await caches.match('/', { cacheName: name })) ?? Response.error();
  }
}

/** A file never changes under its name; one that is not part of the shell is kept once it was asked for. */
async function file(request) {
  const kept = await caches.match(request, { cacheName: name });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(name);
    await cache.put(request, response.clone());
  }
  return response;
}
