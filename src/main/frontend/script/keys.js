// Single keys in the inbox. They can be turned off, and the choice stays in this browser (WCAG 2.1.4); none counts while
// one types in a field, and none takes a key from the browser.
const CHOICE = 'samraad:keys'

const remembered = () => { try { return localStorage.getItem(CHOICE) !== 'off' } catch { return true } }
const remember = (on) => { try { on ? localStorage.removeItem(CHOICE) : localStorage.setItem(CHOICE, 'off') } catch { /* holds for this page */ } }

const types = (place) => place.isContentEditable || place.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])')

export const pressKeys = () => {
  const help = document.querySelector('[data-keys]')
  if (!help) return
  const choice = help.querySelector('input')
  help.hidden = false
  choice.checked = remembered()
  choice.addEventListener('change', () => remember(choice.checked))
  const keys = { ...({ list: ofList, desk: ofDesk }[help.dataset.keys] ?? ofReply)(), '?': () => open(help) }
  document.addEventListener('keydown', (event) => {
    if (!choice.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || types(event.target)) return
    const deed = keys[event.key]
    if (!deed) return
    event.preventDefault()
    deed()
  })
}

const open = (help) => {
  help.open = true
  help.querySelector('summary').focus()
}

const follow = (link) => () => document.querySelector(link)?.click()
const ofReply = () => ({ j: follow('nav a[rel=next]'), k: follow('nav a[rel=prev]'), u: follow('.back-link') })

// A reply is assessed without a mouse: the stance by its number, then word for word down the form.
const ofDesk = () => {
  const place = (id) => () => document.getElementById(id)?.focus()
  const press = (go) => () => document.querySelector(`.desk-open button[name=_go][value=${go}]:not([aria-hidden])`)?.click()
  const stances = [...document.querySelectorAll('.desk-open [name=stance]')]
  const numbers = Object.fromEntries(stances.map((radio, i) => [String(i + 1), () => { radio.click(); radio.focus() }]))
  return { ...numbers, r: place('resume'), v: place('assessment'), g: press('save'), n: press('next'), u: follow('.back-link') }
}

const ofList = () => {
  const table = document.querySelector('#alle tbody')
  const rows = table ? [...table.rows] : []
  const box = (row) => row.querySelector('input')
  const at = () => rows.findIndex((row) => row.contains(document.activeElement))
  const go = (row) => {
    const link = row.querySelector('th a')
    link.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }
  if (table) sayChosen(table, rows, box)
  return {
    j: () => (rows[at() + 1] ? go(rows[at() + 1]) : document.querySelector('nav a[rel=next]')?.focus()),
    k: () => { if (at() > 0) go(rows[at() - 1]) },
    x: () => { if (at() >= 0) box(rows[at()]).click() },
    g: () => document.getElementById('til')?.focus(),
    '/': () => document.getElementById('ord').focus()
  }
}

// How many are ticked: said aloud too, for the one that a key ticked is not in focus.
const sayChosen = (table, rows, box) => {
  const line = document.querySelector('[data-chosen]')
  const say = () => { line.textContent = line.dataset.chosen.replace('#', rows.filter((row) => box(row).checked).length) }
  table.addEventListener('change', say)
  if (rows.some((row) => box(row).checked)) say()
}
