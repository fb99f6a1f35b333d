// A shared tablet. Its pages are fetched and put in place, so that the browser's history holds nobody's answers, one page
// stands while the net is gone, and no error page of the browser is ever met. One clock counts from the last touch; while it
// runs, the server, which is told so with each page, does not count for itself.
import { filled, tell, texts } from './note.js'
import { release } from './once.js'
import { replacePage } from './page.js'
import { fetchPage, later } from './post.js'

const OWN_CLOCK = '_ur'
// Milliseconds: a tablet that slept looks at its clock when it wakes, and not when what was left of a long wait is over.
const LOOK = 1000

const body = () => document.body.dataset
const dialog = () => document.querySelector('.idle')
// By a clock that may have been set back since, too.
const seconds = (since) => Math.abs(Date.now() - since) / 1000
const pause = (attempt) => new Promise((done) => later(attempt, done))

// One thing at a time is fetched; a later one, and the end of the person's time, take its place.
let turn = 0

// @param latest what is to be sent, as it stands then: other words may have been typed while it was on its way
const fetchUntilThere = async (path, latest, failed) => {
  const mine = ++turn
  for (let attempt = 0; mine === turn; attempt++) {
    const sent = latest()
    const result = await fetchPage(path, sent)
    if (mine !== turn) return null
    const isLatest = String(latest()) === String(sent)
    if (result.name === 'page' && isLatest) return result
    if (result.name === 'page') continue
    failed(result)
    await pause(attempt)
  }
  return null
}

const go = async (path, latest = () => null) => {
  tell('tablet', texts().sending)
  const result = await fetchUntilThere(path, latest, ({ name, answer }) => {
    release(document.forms)
    tell('tablet', ...filled(texts()[name], answer?.status ?? ''), ' ', texts().stays)
  })
  if (!result) return
  tell('tablet')
  // Handed on: the next person's pages begin in a document of their own.
  if (result.answer.redirected) return location.replace(result.answer.url)
  // A page that knows of no tablet (what was sent could not be read, the link is withdrawn) would be an ordinary one, whose words are kept.
  if (!result.page.body.dataset.tablet) return clear()
  replacePage(result.page)
}

// Nothing is shown any more while the beginning is on its way; without net it stands like this until the net is back.
const clear = async () => {
  const address = body().tablet
  const form = body().holds !== 'nothing' && document.querySelector('main form [name=_s]')?.form
  const gone = form && new URLSearchParams({ _s: form.elements._s.value, _go: 'slet' })
  const action = form && form.getAttribute('action')
  const main = document.getElementById('main')
  const { cleared } = texts()
  if (body().holds !== 'nothing') {
    main.replaceChildren(Object.assign(document.createElement('p'), { textContent: cleared, className: 'lead' }))
    document.title = cleared
    dialog()?.remove()
    hide(false)
    main.focus()
  }
  turn++
  // So that no page of this person's is worth anything more at the server either; when it cannot be told, none is left here.
  if (gone) await fetchPage(action, gone)
  const there = await fetchUntilThere(address, () => null, () => {})
  if (there) location.replace(address)
}

let touched = 0
let asked = 0
let timer
let before

const rest = () => [...document.body.children].flatMap((part) => (part.contains(dialog()) ? [...dialog().parentNode.children] : [part]))
  .filter((part) => part !== dialog())
// Not seen, not reached and not read aloud: whoever is asked may be the next person.
const hide = (yes) => rest().forEach((part) => { part.style.visibility = yes ? 'hidden' : '' })

const ask = () => {
  asked = Date.now()
  before = document.activeElement
  dialog().hidden = false
  hide(true)
  dialog().querySelector('button').focus()
}

const stay = () => {
  // The key that wakes a tablet comes before it has looked at its clock: the time to answer was over.
  if (seconds(asked) >= body().warningSeconds) return tick()
  asked = 0
  touched = Date.now()
  dialog().hidden = true
  hide(false)
  before?.focus()
  plan()
}

const tick = () => {
  const { idleSeconds, warningSeconds } = body()
  if (!body().tablet) return
  const idle = seconds(touched)
  // A tablet that slept longer than the page's own time warns nobody: whoever comes is somebody else.
  if (asked ? seconds(asked) >= warningSeconds : idle >= idleSeconds) {
    asked = 0
    touched = Date.now()
    clear()
  } else if (dialog() && !asked && idle >= idleSeconds - warningSeconds) ask()
  plan()
}

const plan = () => {
  const { idleSeconds, warningSeconds } = body()
  clearTimeout(timer)
  const left = asked ? warningSeconds - seconds(asked) : idleSeconds - (dialog() ? warningSeconds : 0) - seconds(touched)
  timer = setTimeout(tick, Math.min(LOOK, Math.max(100, 1000 * left)))
}

// A touch that wakes the tablet comes before its clock has been looked at.
const touch = () => {
  if (asked) return
  if (touched && seconds(touched) > body().idleSeconds) return tick()
  touched = Date.now()
  plan()
}

// For each page that is shown.
export const watchIdle = () => {
  if (!body().tablet) return clearTimeout(timer)
  asked = 0
  touched = Date.now()
  plan()
  dialog()?.querySelector('button').addEventListener('click', stay)
}

const isOnTablet = (event) => body().tablet && !event.defaultPrevented

export const shareTablet = () => {
  if (!body().tablet) return
  for (const kind of ['pointerdown', 'keydown', 'scroll', 'input', 'click', 'change', 'focusin']) {
    addEventListener(kind, touch, { passive: true, capture: true })
  }
  // Any key says that somebody is there, wherever the focus went; it does nothing else.
  addEventListener('keydown', (event) => {
    if (!asked || !body().tablet) return
    event.preventDefault()
    event.stopPropagation()
    stay()
  }, true)
  addEventListener('visibilitychange', () => { if (!document.hidden && body().tablet) tick() })
  // A page that is shown again from the browser's memory still has the last person's answers on it.
  addEventListener('pageshow', (event) => { if (event.persisted) clear() })
  document.addEventListener('submit', (event) => {
    if (!isOnTablet(event)) return
    event.preventDefault()
    const form = event.target
    const pressed = event.submitter
    let sent
    go(form.getAttribute('action'), () => {
      if (sent && !form.isConnected) return sent
      sent = new URLSearchParams([...new FormData(form)])
      if (pressed?.name) sent.append(pressed.name, pressed.value)
      sent.append(OWN_CLOCK, '1')
      return sent
    })
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (!isOnTablet(event) || !link || link.getAttribute('href').startsWith('#')) return
    event.preventDefault()
    go(link.href)
  })
  document.documentElement.classList.add('tablet')
  navigator.serviceWorker?.register(body().worker, { scope: body().tablet }).catch(() => { /* then a reload needs the net */ })
}
