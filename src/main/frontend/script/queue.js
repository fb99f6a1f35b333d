// What one sent waits on the phone until our own receipt has come: when the net is gone, when somebody on the way answers in
// our place, when we are in trouble ourselves. Each time the person is told what is known.
import { TYPED, WAITING, WEEK, address, allowed, answerOf, fields, key, store, typedName } from './offline.js'
import { button, draw, filled, tell, texts, which } from './note.js'
import { release } from './once.js'
import { nextPage, replacePage, sentBefore } from './page.js'
import { post } from './post.js'
import { forgetReceipt, sayReceipt, sayReceipts } from './receipts.js'

const WAITS = [2, 4, 8, 15, 30]
const LONG = 10
// Where the phone keeps nothing: for as long as the page is open.
const held = new Map()
// What is being tried, and what tries it again at once.
const trying = new Map()
const lastPressed = new WeakMap()
const files = new WeakSet()

const waiting = (name) => held.get(name) ?? store.get(name)
const keep = (name, entry) => (store.put(name, entry) ? held.delete(name) : held.set(name, entry))
const drop = (name) => {
  held.delete(name)
  store.drop(name)
}
const isSame = (one, other) => one.path === other.path && String(one.pairs) === String(other.pairs)

const pairsOf = (form, pressed) => (pressed?.name ? [...fields(form), [pressed.name, pressed.value]] : fields(form))

const why = (said, { name, status, says }) => filled(said[name], name === 'refused' ? says : status)

const known = (name, entry, result) => {
  const said = texts()
  if (result.name === 'offline' && !held.has(name)) return [said[entry.says]]
  const kept = entry.says !== 'kept' ? said.laterPage : result.name === 'refused' ? said.again : said.later
  return [...why(said, result), ' ', held.has(name) ? said.stay : kept]
}

// Empties what the answer settles. An answer that goes on keeps nothing of the page that was sent: it stands on the next one.
// After an error the words stay, for whoever puts the phone away now.
const settle = (name, entry, { name: came, status }) => {
  const over = came === 'receipt' || status === 409
  if (over || status === 200) drop(name)
  for (const other of [...store.names(TYPED), ...(over ? store.names(WAITING) : [])]) {
    const kept = store.get(other)
    if (kept?.of === entry.of && (over || (status === 200 && kept.page === entry.page))) store.drop(other)
  }
}

// Tries until it is known what came of it: when the browser says the net is back, and now and then.
const untilKnown = async (name, done, latest = waiting, attempt = 0) => {
  const entry = waiting(name)
  if (!entry) {
    trying.delete(name)
    return tell(name)
  }
  trying.set(name, () => {})
  const long = setTimeout(() => tell(name, texts().long), 1000 * LONG)
  const result = await post(entry.path, new URLSearchParams(entry.pairs), entry.of)
  clearTimeout(long)
  const now = latest(name) ?? entry
  // Other words were typed in the meantime: those go too.
  if (!isSame(now, entry)) {
    keep(name, now)
    return untilKnown(name, done, latest)
  }
  if (['receipt', 'page'].includes(result.name)) {
    trying.delete(name)
    return done(result, entry)
  }
  tell(name, ...named(name, entry), ...known(name, entry, result))
  const again = () => {
    clearTimeout(timer)
    removeEventListener('online', again)
    untilKnown(name, done, latest, attempt + 1)
  }
  const timer = setTimeout(again, 1000 * WAITS[Math.min(attempt, WAITS.length - 1)])
  addEventListener('online', again)
  trying.set(name, again)
}

// Whether what waits was sent from the page that is shown; one that begins an answer is known by the words typed on it.
const isHere = (name) => [...document.querySelectorAll('form[data-offline]')].some((form) =>
  WAITING + key(form, address(form)) === name ||
  (form.dataset.offline === 'begun' && WAITING + store.get(typedName(form))?.of + address(form) === name))

// Several may wait, and none was sent from here: each says which it is.
const named = (name, entry) => (isHere(name) ? [] : [...filled(texts().which, ...which(entry)), ' '])

const arrived = (name, isOnPage) => (result, entry) => {
  tell(name)
  if (isOnPage(name)) {
    settle(name, entry, result)
    if (result.receipt) forgetReceipt(result.receipt)
    return nextPage(result.page, entry)
  }
  const look = () => {
    settle(name, entry, result)
    tell(name)
    nextPage(result.page, entry)
  }
  if (result.receipt) {
    settle(name, entry, result)
    return sayReceipt({ about: entry.about, lang: entry.lang, at: entry.at, code: result.receipt }, look)
  }
  // In the middle of an answer: it waits until the person goes on with it, or wants to be rid of it.
  tell(name, ...filled(texts().unfinished, ...which(entry)), ' ', button(texts().goOn, look), ' ', button(texts().remove, () => {
    settle(name, entry, { name: 'receipt' })
    tell(name)
  }))
}

export const sendWithoutNet = () =>
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !form.matches('form[data-offline]') || !allowed()) return
    event.preventDefault()
    if (form.dataset.offline === 'file') return sendFile(form, event.submitter)
    const pressed = event.submitter
    lastPressed.set(form, pressed)
    const path = address(form, pressed)
    const name = WAITING + key(form, path)
    const entry = {
      path, pairs: pairsOf(form, pressed), at: Date.now(), of: answerOf(form), page: address(form),
      says: ['page', 'begun'].includes(form.dataset.offline) ? 'keptPage' : 'kept',
      about: form.dataset.about ?? document.title, lang: form.dataset.aboutLang ?? document.documentElement.lang
    }
    keep(name, entry)
    tell(name, texts().sending)
    // On its way already, or waiting for its next try, which comes now.
    if (trying.has(name)) return trying.get(name)()
    const latest = () => waiting(name) && { ...waiting(name), ...(form.isConnected && { pairs: pairsOf(form, lastPressed.get(form)) }) }
    untilKnown(name, arrived(name, () => form.isConnected), latest)
  })

// A file is too large for the phone's store: it is sent now, or the person is told that it was not. It stays chosen.
const sendFile = async (form, pressed) => {
  if (files.has(form)) return
  files.add(form)
  tell('file', texts().sending)
  const body = new FormData(form)
  if (pressed?.name) body.append(pressed.name, pressed.value)
  const result = await post(address(form), body, document.querySelector('[name=submission_id]')?.value)
  files.delete(form)
  release([form])
  if (result.name === 'page') {
    tell('file')
    return pressed?.value ? nextPage(result.page) : replacePage(result.page)
  }
  const said = texts()
  tell('file', ...(result.name === 'offline' ? [said.file] : [...why(said, result), ' ', said.fileNot]))
}

// Pages left waiting when the phone was put away, and the page that was shown before a reload.
export const sendWaiting = () => {
  draw()
  if (!allowed() || !texts().kept) return
  for (const name of [...store.names(WAITING), ...store.names(TYPED)]) {
    if (!(store.get(name)?.at > Date.now() - WEEK)) store.drop(name)
  }
  sayReceipts()
  const before = sentBefore()
  if (before) untilShownAgain(before)
  for (const name of store.names(WAITING)) {
    if (!trying.has(name)) untilKnown(name, arrived(name, isHere))
  }
}

const untilShownAgain = async (entry) => {
  const name = WAITING + entry.of + entry.path.split('?')[0]
  const done = (result) => {
    tell(name)
    settle(name, entry, result)
    replacePage(result.page)
  }
  // Not known yet what came of it: the rule of all that waits.
  if (store.get(name)) return untilKnown(name, done)
  const result = await post(entry.path, new URLSearchParams(entry.pairs), entry.of)
  if (['receipt', 'page'].includes(result.name)) done(result)
  else tell(name, ...why({ offline: texts().unreached, ...texts() }, result))
}
