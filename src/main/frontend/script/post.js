// One request of a page's form, and what is known of the answer. It is waited for as long as somebody on the way holds the line.
const PATIENCE = 150
const WAITS = [2, 4, 8, 15, 30]

// Goes on in a while, longer after each attempt, or when the browser says that the net is back.
// @return what goes on at once, and what gives up
export const later = (attempt, go) => {
  const stop = () => {
    clearTimeout(timer)
    removeEventListener('online', now)
  }
  const now = () => {
    stop()
    go()
  }
  const timer = setTimeout(now, 1000 * WAITS[Math.min(attempt, WAITS.length - 1)])
  addEventListener('online', now)
  return { now, stop }
}

// Whose answer the page is about: its own forms and its receipt say so.
export const isAbout = (page, of) => !!of && !!page.querySelector(`main [name=submission_id][value="${of}"], main [data-of="${of}"]`)

export const isOurs = (page) => !!page.querySelector('meta[name=application-name][content="Samråd"]')

// The receipt of this very answer, whole: its marker, the number it was sent under and a code that agrees with itself.
const receiptOn = (page, of) => {
  const box = page.querySelector('main [data-receipt]')
  const code = box?.querySelector('.receipt-code')?.textContent ?? ''
  const whole = /^[0-9A-HJKMNP-TV-Z]{10}$/.test(box?.dataset.receipt) && code.replace('-', '') === box.dataset.receipt
  return whole && of && box.dataset.of === of ? code : ''
}

// Of a network that wants somebody to sign in (RFC 6585).
const SIGN_IN = 511
const isTrouble = (status) => (status >= 500 && status !== SIGN_IN) || status === 429

// What came of it, by its name:
// receipt: it is in. page: ours, and about this answer; status says how it went.
// final: we said no, and the same sent again would get the same; shows: on a page about this answer (too late, taken back).
// Else it may or may not be in: offline, unreached, slow, foreign and refused (somebody on the way answered), trouble.
const judged = (answer, page, of) => {
  const { status } = answer
  const ours = isOurs(page)
  // What the page itself says of a refusal, in its first words.
  const known = (name) => ({ name, status, page, says: (ours && page.querySelector('h1')?.textContent) || status, shows: isAbout(page, of) })
  if (answer.type === 'opaqueredirect' || answer.redirected) return known('foreign')
  const receipt = ours && status === 200 && receiptOn(page, of)
  if (receipt) return { ...known('receipt'), receipt }
  // An error page of ours holds the fields that were sent, so its status decides; one to put something right on has a button.
  if (ours && (status === 200 || (status === 422 && page.querySelector('main form button'))) && isAbout(page, of)) return known('page')
  if (isTrouble(status)) return known('trouble')
  return known(status < 400 || status === SIGN_IN ? 'foreign' : ours ? 'final' : 'refused')
}

const ask = async (path, options, read) => {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 1000 * PATIENCE)
  try {
    const answer = await fetch(path, { headers: { Accept: 'text/html' }, cache: 'no-store', signal: stop.signal, ...options })
    return read(answer, new DOMParser().parseFromString(await answer.text(), 'text/html'))
  } catch {
    return { name: stop.signal.aborted ? 'slow' : navigator.onLine === false ? 'offline' : 'unreached' }
  } finally {
    clearTimeout(patience)
  }
}

// A redirect is never followed: none of ours stands on a person's way, so it is somebody else's.
export const post = (path, body, of) => ask(path, { method: 'POST', body, redirect: 'manual' }, (answer, page) => judged(answer, page, of))

const nameOf = (status, ours) => {
  if (isTrouble(status)) return 'trouble'
  if (ours) return 'page'
  return status >= 400 && status !== SIGN_IN ? 'refused' : 'foreign'
}

// For a tablet, which is led back to its beginning by a redirect of ours.
export const fetchPage = (path, body) =>
  ask(path, body ? { method: 'POST', body } : {}, (answer, page) => ({ name: nameOf(answer.status, isOurs(page)), answer, page }))
