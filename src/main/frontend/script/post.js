// One request of a page's form, and what is known of the answer. It is waited for as long as somebody on the way holds the line.
const PATIENCE = 150

// Whose answer the page is about: its own forms and its receipt say so.
const isAbout = (page, of) => !!of && !!page.querySelector(`[name=submission_id][value="${of}"], [data-of="${of}"]`)

export const isOurs = (page) => !!page.querySelector('meta[name=application-name][content="Samråd"]')

// The receipt of this very answer, whole: its marker, the number it was sent under and a code that agrees with itself.
const receiptOn = (page, of) => {
  const box = page.querySelector('[data-receipt]')
  const code = box?.querySelector('.receipt-code')?.textContent ?? ''
  const whole = /^[0-9A-HJKMNP-TV-Z]{10}$/.test(box?.dataset.receipt) && code.replace('-', '') === box.dataset.receipt
  return whole && of && box.dataset.of === of ? code : ''
}

// What came of it, by its name:
// receipt: it is in. page: ours, and about this answer; status says how it went.
// Else it may or may not be in: offline, unreached, slow, foreign (somebody on the way answered), trouble, refused.
const judged = (answer, page, of) => {
  const { status } = answer
  const ours = isOurs(page)
  // What the page itself says of a refusal, in its first words.
  const known = (name) => ({ name, status, page, says: (ours && page.querySelector('h1')?.textContent) || status })
  if (answer.type === 'opaqueredirect' || answer.redirected) return known('foreign')
  const receipt = ours && status === 200 && receiptOn(page, of)
  if (receipt) return { ...known('receipt'), receipt }
  // An error page of ours holds the fields that were sent, so its status decides; 409: it was taken back before.
  if (ours && [200, 409, 422].includes(status) && isAbout(page, of)) return known('page')
  if (status >= 500 || status === 429) return known('trouble')
  return known(status >= 400 ? 'refused' : 'foreign')
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
  if (ours && status < 500 && status !== 429) return 'page'
  return status >= 400 ? 'trouble' : 'foreign'
}

// For a tablet, which is led back to its beginning by a redirect of ours.
export const fetchPage = (path, body) =>
  ask(path, body ? { method: 'POST', body } : {}, (answer, page) => ({ name: nameOf(answer.status, isOurs(page)), answer, page }))
