// When the net is gone, the page one sent waits on the phone and is sent when the net is back. A tablet that many share keeps nothing.
// What is typed and not sent yet: see typed.js.
export const WAITING = 'samraad:waiting:'
export const TYPED = 'samraad:typed:'
const WEEK = 7 * 24 * 3600 * 1000
const WAITS = [2, 4, 8, 15, 30]

export const allowed = () => !document.body.dataset.tablet
const note = () => document.querySelector('.offline-note')
const tell = (...parts) => {
  note()?.replaceChildren(...parts)
  if (document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'nearest' })
}
export const address = (form, button) => {
  const url = new URL((button && button.getAttribute('formaction')) || form.getAttribute('action') || location.href, location.href)
  return url.pathname + url.search
}
export const answerOf = (form) => form.elements.submission_id?.value ?? ''
// The same page of the same person's answer, whatever language it is shown in.
const key = (form, path) => answerOf(form) + path.split('?')[0]
// A page that begins an answer gives it a new number each time it is opened: what is typed there is kept by its address.
export const typedName = (form) => TYPED + (form.dataset.offline === 'begun' ? location.pathname + location.search : key(form, address(form)))

// Storage may be full, or shut off by the person.
export const store = {
  get: (name) => { try { return JSON.parse(localStorage.getItem(name)) } catch { return null } },
  put: (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); return true } catch { return false } },
  drop: (name) => { try { localStorage.removeItem(name) } catch { /* then there is nothing to remove */ } },
  names: (prefix) => { try { return Object.keys(localStorage).filter((name) => name.startsWith(prefix)) } catch { return [] } }
}

export const fields = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

// Null when it did not get through: no net, a server that says "later", or somebody on the way who answers in our place, as
// a network does that wants a person to sign in first. The receipt is ours alone: only then is what was sent forgotten.
const post = async (path, body, seconds = 20) => {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 1000 * seconds)
  try {
    const answer = await fetch(path, { method: 'POST', body, headers: { Accept: 'text/html' }, signal: stop.signal })
    if (answer.status === 429 || (answer.status >= 502 && answer.status <= 504)) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.querySelector('meta[name=application-name][content="Samråd"]') ? { answer, page, receipt: receiptOn(page) } : null
  } catch {
    return null
  } finally {
    clearTimeout(patience)
  }
}

const receiptOn = (page) => page.querySelector('[data-receipt] .receipt-code')?.textContent

const show = ({ answer, page }, restart) => {
  if (answer.redirected) return answer.url === location.href ? location.reload() : location.assign(answer.url)
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceWith(page.body)
  scrollTo(0, 0)
  document.getElementById('main')?.focus()
  restart()
}

// The page got through, so it waits no more. After an error the words stay, for "go back"; after the receipt none do.
const forget = (name, entry, { answer, receipt }) => {
  // Broken on our side: what waits is tried again when a page of ours is opened next.
  if (answer.status < 500) store.drop(name)
  if (!answer.ok) return
  for (const typed of store.names(TYPED)) {
    const kept = store.get(typed)
    if (kept?.of === entry.of && (receipt || kept.page === entry.page)) store.drop(typed)
  }
}

// The net is there: now the browser itself sends the same page again, which changes nothing, so that its history, its back
// button and its reload work as they do without script.
const navigate = ({ path, pairs }) => {
  const form = document.createElement('form')
  form.setAttribute('method', 'post')
  form.setAttribute('action', path)
  for (const [name, value] of pairs) {
    const input = document.createElement('textarea')
    input.name = name
    input.value = value
    form.append(input)
  }
  form.hidden = true
  document.body.append(form)
  HTMLFormElement.prototype.submit.call(form)
}

const trying = new Set()

// Tries until it gets through: when the browser says the net is back, and now and then.
const untilSent = async (name, done, attempt = 0) => {
  const entry = store.get(name)
  if (!entry) return trying.delete(name)
  trying.add(name)
  const result = await post(entry.path, new URLSearchParams(entry.pairs))
  if (result) {
    // Sent again with other words in the meantime: those go too.
    if (store.get(name)?.at !== entry.at) return untilSent(name, done)
    trying.delete(name)
    return done(result, entry)
  }
  tell(note()?.dataset[entry.says])
  const again = () => {
    clearTimeout(timer)
    removeEventListener('online', again)
    untilSent(name, done, attempt + 1)
  }
  const timer = setTimeout(again, 1000 * WAITS[Math.min(attempt, WAITS.length - 1)])
  addEventListener('online', again)
}

export const sendWithoutNet = (restart) =>
  document.addEventListener('submit', async (event) => {
    const form = event.target
    if (event.defaultPrevented || !form.matches('form[data-offline]') || !allowed()) return
    if (form.dataset.offline === 'file') return sendFile(event, restart)
    const button = event.submitter
    const path = address(form, button)
    const name = WAITING + key(form, path)
    const says = ['page', 'begun'].includes(form.dataset.offline) ? 'keptPage' : 'kept'
    const entry = { path, pairs: fields(form), at: Date.now(), of: answerOf(form), page: address(form), says }
    if (button && button.name) entry.pairs.push([button.name, button.value])
    if (!store.put(name, entry)) return
    event.preventDefault()
    tell(note()?.dataset.sending)
    // Already being tried: the new text took the place of the old, and goes with the next attempt.
    if (!trying.has(name)) untilSent(name, (result, sent) => {
      tell()
      forget(name, sent, result)
      result.answer.redirected ? show(result, restart) : navigate(sent)
    })
  })

// A file is too large for the phone's store: it is sent now, or the person is told that it was not. It stays chosen.
const sendFile = async (event, restart) => {
  const form = event.target
  event.preventDefault()
  if (form.underWay) return
  form.underWay = true
  tell(note()?.dataset.sending)
  const sent = new FormData(form)
  if (event.submitter?.name) sent.append(event.submitter.name, event.submitter.value)
  const result = await post(address(form), sent, 120)
  form.underWay = form.sent = false
  tell(result ? '' : note()?.dataset.file)
  if (result) show(result, restart)
}

// Pages left waiting when the phone was put away.
export const sendWaiting = (restart) => {
  if (!allowed() || !note()) return
  for (const name of store.names(WAITING)) if (!(store.get(name)?.at > Date.now() - WEEK)) store.drop(name)
  for (const name of store.names(WAITING)) {
    const here = [...document.querySelectorAll('form[data-offline]')].some((form) => isOf(form, name))
    untilSent(name, (result, entry) => {
      // In the middle of an answer: the page waits until the person goes on with it.
      if (!here && !result.receipt) return offer(note().dataset.unfinished, note().dataset.goOn, () => { forget(name, entry, result); navigate(entry) })
      forget(name, entry, result)
      // The receipt is the answer to what was sent, so it is shown by sending the same once more.
      if (!here) return offer(`${note().dataset.sent} ${result.receipt}`, note().dataset.look, () => navigate(entry))
      result.receipt ? navigate(entry) : show(result, restart)
    })
  }
}

// Whether what waits was sent from the page that is shown; one that begins an answer is known by the words typed on it.
const isOf = (form, name) =>
  WAITING + key(form, address(form)) === name ||
  (form.dataset.offline === 'begun' && WAITING + store.get(typedName(form))?.of + address(form) === name)

const offer = (text, label, press) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-secondary'
  button.textContent = label
  button.addEventListener('click', press)
  tell(text + ' ', button)
}
