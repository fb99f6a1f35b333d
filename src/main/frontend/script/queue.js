// What one sent waits on the phone until our own receipt has come: when the net is gone, when somebody on the way answers in
// our place, when we are in trouble ourselves. Each time the person is told what is known. What we ourselves refused waits too,
// but is only sent again when somebody asks for it.
import { DAY, TYPED, WAITING, WEEK, address, allowed, answerOf, fields, isYounger, key, store, tab } from './offline.js'
import { button, draw, filled, tell, texts, which } from './note.js'
import { release } from './once.js'
import { forgetPages, nextPage, receiptAgain, replacePage, sentBefore, showReceipt } from './page.js'
import { later, post } from './post.js'
import { forgetReceipt, sayReceipt, sayReceipts } from './receipts.js'
import { isMine } from './typed.js'

const LONG = 10
// The answers that were sent from this window: whoever sits there sent them.
const SENT = 'samraad:sent'
// Where the phone keeps nothing: for as long as the page is open.
const held = new Map()
// What is being tried: `now` tries it again at once, `stop` gives up.
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

const why = (said, { name, status, says }) => filled(said[name] ?? said.unreached, name === 'trouble' ? status : says)

// Whether what waits was sent from the page that is shown: its answer is the page's, or was typed at it by who reloads it now.
const isHere = (name) => [...document.querySelectorAll('form[data-offline]')].some((form) => {
  const of = waiting(name)?.of
  return [answerOf(form), isMine(of) && of].some((whose) => whose && WAITING + key(form, address(form), whose) === name)
})

// Several may wait, and none was sent from here: each says which it is.
const named = (name, entry) => (isHere(name) ? [] : [...filled(texts().which, ...which(entry)), ' '])

// Empties what the answer settles. An answer that goes on keeps nothing of the page that was sent: it stands on the next one.
// After an error, and after a refusal, the words stay, for whoever puts the phone away now.
const settle = (name, entry, { name: came, status }) => {
  const over = came === 'receipt'
  if (over || status === 200) drop(name)
  for (const other of [...store.names(TYPED), ...(over ? store.names(WAITING) : [])]) {
    const kept = store.get(other)
    if (kept?.of === entry.of && (over || (status === 200 && kept.page === entry.page))) store.drop(other)
  }
  if (over) forgetPages(entry.of)
}

const remove = (name, entry) => button(texts().remove, () => {
  trying.get(name)?.stop()
  trying.delete(name)
  settle(name, entry, { name: 'receipt' })
  tell(name)
})

const sayTrying = (name, entry, result) => {
  const said = texts()
  const start = named(name, entry)
  const kept = held.has(name) ? said.stay : entry.says !== 'kept' ? said.laterPage : result.name === 'refused' ? said.again : said.later
  const known = entry.says === 'shown' ? [...why(said, result), ' ', said.shown, ' ', said.tries]
    : result.name === 'offline' && !held.has(name) ? [said[entry.says]] : [...why(said, result), ' ', kept]
  tell(name, ...start, ...known, ...(start.length ? [' ', remove(name, entry)] : []))
}

// @param look shows the page that came with it, to whoever says that it is theirs
const sayRefused = (name, entry, again, look) => {
  const said = texts()
  tell(name, ...named(name, entry), ...filled(said.final, entry.refused), ' ',
    entry.says === 'shown' ? said.shown : held.has(name) ? said.finalStay : said.finalKept,
    ' ', look && button(said.show, look), button(said.retry, again), remove(name, entry))
}

// Tries until it is known what came of it: when the browser says the net is back, and now and then.
const untilKnown = async (name, done, latest = waiting, attempt = 0) => {
  const entry = waiting(name)
  if (!entry) {
    // In another window it has come in, or was deleted.
    const gone = trying.delete(name) && isHere(name) && texts().gone
    release(document.forms)
    return tell(name, ...(gone ? [gone] : []))
  }
  const mine = { now: () => {}, stop: () => {} }
  trying.set(name, mine)
  const long = setTimeout(() => tell(name, texts().long), 1000 * LONG)
  const result = await post(entry.path, new URLSearchParams(entry.pairs), entry.of)
  clearTimeout(long)
  const isOver = trying.get(name) !== mine
  const now = !isOver && latest(name)
  // Other words were typed in the meantime: those go too.
  if (now && !isSame(now, entry)) {
    keep(name, now)
    return untilKnown(name, done, latest)
  }
  if (['receipt', 'page'].includes(result.name)) {
    // Deleted while it was on its way: only what came in is told of.
    if (isOver && result.name === 'page') return
    if (!isOver) trying.delete(name)
    return done(result, entry)
  }
  if (isOver) return
  const again = () => untilKnown(name, done, latest, attempt + 1)
  if (result.name !== 'final') {
    sayTrying(name, entry, result)
    return trying.set(name, later(attempt, again))
  }
  const pressed = () => {
    tell(name, texts().sending)
    again()
  }
  const refused = { ...entry, refused: result.says }
  // Where it lies now: what stands in the window alone does not go back to the phone.
  if (held.has(name)) held.set(name, refused)
  else if (store.get(name)) keep(name, refused)
  trying.set(name, { now: pressed, stop: () => {} })
  release(document.forms)
  const look = result.shows && done(result, refused)
  sayRefused(name, refused, pressed, look && (() => {
    look()
    sayRefused(name, refused, pressed)
  }))
}

// @return for a page that is not shown unasked: what shows it
const arrived = (name, isOnPage) => (result, entry) => {
  const { receipt, page } = result
  tell(name)
  const look = () => {
    settle(name, entry, result)
    tell(name)
    nextPage(page, receipt ? null : entry, !!receipt)
  }
  if (isOnPage(name) || (receipt && sentBefore()?.of === entry.of)) {
    if (receipt) forgetReceipt(receipt)
    settle(name, entry, result)
    receipt ? showReceipt(page, entry) : nextPage(page, entry)
  } else if (receipt) {
    settle(name, entry, result)
    const mine = isMine(entry.of) || (tab.get(SENT) ?? []).includes(entry.of)
    sayReceipt({ about: entry.about, lang: entry.lang, at: entry.at, code: receipt, mine }, look)
  } else if (result.name === 'final') {
    return look
  } else {
    // In the middle of an answer: it waits until the person goes on with it, or wants to be rid of it.
    tell(name, ...filled(texts().unfinished, ...which(entry)), ' ', button(texts().goOn, look), ' ', remove(name, entry))
  }
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
    tab.put(SENT, [...new Set([...(tab.get(SENT) ?? []), entry.of])])
    tell(name, texts().sending)
    // On its way already, or waiting for its next try, which comes now.
    if (trying.has(name)) return trying.get(name).now()
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
  if (result.name === 'page' || result.shows) {
    tell('file')
    return pressed?.value ? nextPage(result.page) : replacePage(result.page)
  }
  const said = texts()
  tell('file', ...(result.name === 'offline' ? [said.file] : [...why(said, result), ' ', said.fileNot]))
}

// Pages left waiting when the phone was put away, and the page that was shown before a reload.
export const sendWaiting = async () => {
  draw()
  if (!allowed() || !texts().kept) return
  for (const name of store.names(WAITING)) {
    const entry = store.get(name)
    // A page in the middle is kept as long as what is typed; an answer that was sent is kept for longer.
    if (!isYounger(entry, entry?.says === 'kept' ? WEEK : DAY)) store.drop(name)
  }
  sayReceipts()
  const before = !receiptAgain() && sentBefore()
  const again = before && WAITING + key(null, before.path, before.of)
  if (again) await untilShownAgain(again, before)
  for (const name of store.names(WAITING)) {
    if (trying.has(name) || name === again) continue
    const entry = store.get(name)
    const done = arrived(name, isHere)
    const send = () => {
      tell(name, texts().sending)
      untilKnown(name, done)
    }
    entry.refused ? sayRefused(name, entry, send) : untilKnown(name, done)
  }
}

const untilShownAgain = (name, before) => {
  // What came of it is known, unless it waits still.
  if (!store.get(name)) held.set(name, { ...before, says: 'shown' })
  return untilKnown(name, (result, entry) => {
    held.delete(name)
    tell(name)
    // Meanwhile its answer has come in, or the person went on.
    if (!isSame(sentBefore() ?? {}, before)) return
    settle(name, entry, result)
    result.receipt ? showReceipt(result.page, entry, 'replaceState') : replacePage(result.page)
  })
}
