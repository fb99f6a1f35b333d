// Keeps the beginning of a tablet, and nothing of anybody's: it is shown when somebody loads the page again while the net is
// gone, in place of the browser's own error page. Not on http, where browsers have no such thing.
const NAME = 'samraad-tablet'
const beginning = registration.scope

const fresh = async (request) => {
  try {
    const answer = await fetch(request)
    if (answer.ok && request.method === 'GET') (await caches.open(NAME)).put(beginning, answer.clone())
    return answer
  } catch {
    return (await caches.match(beginning)) ?? Response.error()
  }
}

addEventListener('install', (event) => event.waitUntil(caches.open(NAME).then((kept) => kept.add(beginning)).then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(fresh(event.request)) })
