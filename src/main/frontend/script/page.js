// A page that was fetched takes the place of the one shown. It is sent once, so the browser's history is told of it here:
// going back shows the page behind as it was left, and a reload sends what led to the page again, which changes nothing.
// The address stays that of the first page: the others cannot be fetched by theirs.
import { release } from './once.js'

const behind = new Map()
let restart = () => {}
// Its number in the history, and what was sent to get it.
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

// A browser may find what was sent too large: then a reload leads to the first page.
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

// @param entry what was sent to get it; without one (a file) a reload leads to the page before
export const nextPage = (page, entry) => {
  behind.set(shown.nr, standing())
  mark('replaceState')
  replacePage(page)
  shown = { nr: shown.nr + 1, entry: entry ?? shown.entry }
  mark('pushState')
}

// What led to the page that was shown when the person reloaded, or left and came back.
export const sentBefore = () => shown.entry

export const walkHistory = (begin) => {
  restart = begin
  shown = history.state?.samraad ?? shown
  addEventListener('popstate', ({ state }) => {
    // A link within the page makes a step of its own, on the same page.
    if (!state?.samraad) return mark('replaceState')
    if (state.samraad.nr === shown.nr) return
    const page = behind.get(state.samraad.nr)
    if (!page) return location.reload()
    behind.set(shown.nr, standing())
    shown = state.samraad
    release(page.body.querySelectorAll('form'))
    takePlace(page)
  })
}
