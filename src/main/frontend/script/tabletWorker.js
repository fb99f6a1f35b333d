// Keeps the beginning of a tablet, and nothing of anybody's: it is shown when somebody loads the page again while the net is
// gone, in place of the browser's own error page. Not on http, where browsers have no such thing.
const NAME = 'samraad-tablet'
const beginning = registration.scope

// Only a page of ours: a network that wants somebody to sign in answers in our place.
const keep = async (answer) => {
  const isOurs = answer.ok && !answer.redirected && /<meta name="application-name" content="Samråd">/.test(await answer.clone().text())
  if (isOurs) await (await caches.open(NAME)).put(beginning, answer)
  return isOurs
}

const fresh = async (request) => {
  try {
    const answer = await fetch(request)
    if (request.method === 'GET') keep(answer.clone())
    return answer
  } catch {
    return (await caches.match(beginning)) ?? Response.error()
  }
}

addEventListener('install', (event) => event.waitUntil(fetch(beginning).then(keep).then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(fresh(event.request)) })
