// A page that was fetched takes the place of the one shown. It is sent once, so the browser's history is told of it here:
// going back shows the page behind as it was left, and a reload sends what led to the page again, which changes nothing.
// The address stays that of the first page: the others cannot be fetched by theirs.
//
// An answer that is in leaves its receipt there and nothing else: whoever goes back from it finds the first page, empty.
import { DAY, HERE, OVER, isYounger, tab } from './offline.js'
import { draw } from './note.js'
import { release } from './once.js'
import { isAbout } from './post.js'

// What was sent stands in the tab, where it can be deleted when the answer is in; the history has its name.
const SENT = 'samraad:sent:'
const behind = new Map()
let restart = () => {}
// Its number in the history; the name of what was sent to get it, or the receipt as it was drawn.
let shown = { nr: 0 }

const root = document.documentElement

const takePlace = ({ title, lang, dir, body }) => {
  document.title = title
  root.lang = lang
  if (root.dir !== dir) root.dir = dir
  document.body.replaceWith(body)
  scrollTo(0, 0)
  ;(document.querySelector('[autofocus]') ?? document.getElementById('main'))?.focus()
}

const standing = (page = document) => ({ title: page.title, lang: page.documentElement.lang, dir: page.documentElement.dir, body: page.body })
const parsed = (text) => new DOMParser().parseFromString(text, 'text/html')

// A browser may find a receipt too large: then a reload leads to the first page.
const mark = (how) => {
  try {
    history[how]({ samraad: shown }, '')
  } catch {
    history[how]({ samraad: { nr: shown.nr } }, '')
  }
}

// In place of the one shown, with no step of its own in the history.
export const replacePage = (page) => {
  // For those without script; a parser without one shows it.
  page.querySelectorAll('noscript').forEach((part) => part.remove())
  takePlace(standing(page))
  restart()
}

const kept = (entry) => {
  const sent = SENT + Date.now()
  tab.put(sent, entry)
  return { sent }
}

// The receipt of the answer that this page was a page of.
export const showReceipt = (page, entry, how = 'pushState') => {
  const receipt = page.documentElement.outerHTML
  replacePage(page)
  shown = { nr: shown.nr + (how === 'pushState' ? 1 : 0), receipt }
  mark(how)
  forgetPages(entry.of)
}

// @param entry what was sent to get it; without one (a file, a receipt of another answer) a reload leads to the page before
// @param passing whether it is gone once it was left
export const nextPage = (page, entry, passing = false) => {
  behind.set(shown.nr, standing())
  mark('replaceState')
  replacePage(page)
  shown = { ...shown, ...(entry && { receipt: '', ...kept(entry) }), nr: shown.nr + 1, passing }
  mark('pushState')
}

// Nothing of an answer that is in or was deleted comes back: no page of it, and none of its words to send again.
export const forgetPages = (of) => {
  for (const [nr, { body }] of behind) if (isAbout(body, of)) behind.delete(nr)
  for (const name of tab.names(SENT)) if (tab.get(name)?.of === of) tab.drop(name)
  if (tab.get(HERE) === of) tab.drop(HERE)
  tab.put(OVER, of)
}

// What led to the page that was shown when the person reloaded, or left and came back.
export const sentBefore = () => shown.sent && tab.get(shown.sent)

export const walkHistory = (begin) => {
  restart = begin
  shown = history.state?.samraad ?? shown
  for (const name of tab.names(SENT)) if (!isYounger(tab.get(name), DAY)) tab.drop(name)
  addEventListener('popstate', ({ state }) => {
    // A link within the page makes a step of its own, on the same page.
    if (!state?.samraad) return mark('replaceState')
    if (state.samraad.nr === shown.nr) return
    const page = behind.get(state.samraad.nr)
    if (!page) return location.reload()
    if (!shown.passing) behind.set(shown.nr, standing())
    shown = state.samraad
    release(page.body.querySelectorAll('form'))
    takePlace(page)
    draw()
  })
  // What was sent from another page meanwhile does not stand on this one, which the browser kept as it was left.
  let over
  addEventListener('pagehide', () => { over = tab.get(OVER) })
  addEventListener('pageshow', ({ persisted }) => { if (persisted && tab.get(OVER) !== over) location.reload() })
}

// @return whether the receipt stands there again after a reload
export const receiptAgain = () => {
  if (shown.receipt) replacePage(parsed(shown.receipt))
  return !!shown.receipt
}
