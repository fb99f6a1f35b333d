// What is typed and not sent yet survives a reload. When the address is opened again it is offered, and nothing of it is shown before
// somebody says that it is theirs. It is kept for a day at most, and not at all on a tablet that many share.
import { DAY, HERE, TYPED, WAITING, address, allowed, answerOf, fields, isYounger, store, tab, typedName } from './offline.js'

// In this tab: the answer that somebody said is theirs and is on the way to.
const CLAIMED = 'samraad:claimed'

const own = (input) => input.name && !['hidden', 'submit', 'button', 'password', 'file'].includes(input.type)
const typed = (form) => {
  const names = new Set([...form.elements].filter(own).map((input) => input.name))
  return fields(form).filter(([name]) => names.has(name))
}

const restore = (form, { pairs }) => {
  for (const input of [...form.elements].filter(own)) {
    const values = pairs.filter(([name]) => name === input.name).map(([, value]) => value)
    if (input.type === 'radio' || input.type === 'checkbox') input.checked = values.includes(input.value)
    else if (values.length) input.value = values[0]
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

const place = () => document.querySelector('.typed-before')
const forms = () => [...document.querySelectorAll('form[data-offline]')].filter((form) => answerOf(form))
const entry = (form, pairs = typed(form)) =>
  ({ pairs, at: Date.now(), of: answerOf(form), page: address(form), again: place()?.dataset.again })

// What other answers than those on this page left behind, the newest first. A page that was sent waits by itself.
const left = () => store.names(TYPED).map((name) => ({ name, ...store.get(name) }))
  .filter(({ of, page, pairs }) => pairs?.some(([, value]) => value) && !store.get(WAITING + of + page) && !forms().some((form) => answerOf(form) === of))
  .sort((a, b) => b.at - a.at)

const isBox = (name) => name.startsWith('k-')
// Words to a paragraph need its box.
const fits = (form, { pairs }) => pairs.every(([name, value]) => !value || !isBox(name) || form.elements[name])

// Whose words may be shown unasked: of the person who reloads the page they typed on, or has just said that they are theirs.
const whose = () => {
  const claimed = tab.get(CLAIMED)
  if (forms().length) tab.drop(CLAIMED)
  return claimed || (['reload', 'back_forward'].includes(performance.getEntriesByType('navigation')[0]?.type) && tab.get(HERE))
}
let mine
// Whether what is left of this answer may be shown on this page unasked.
export const isMine = (of) => !!of && of === mine

export const keepTyped = () => {
  if (!allowed()) return
  for (const name of store.names(TYPED)) if (!isYounger(store.get(name), DAY)) store.drop(name)
  // After an error the page holds what was sent; that is newer.
  const isFaulty = !!document.querySelector('.error-summary')
  mine = whose()
  for (const form of forms()) {
    const before = store.get(typedName(form))
    listen(form)
    if (isFaulty) continue
    const known = left().find((found) => isMine(found.of) && found.page === address(form) && fits(form, found))
    if (before?.of === answerOf(form)) restore(form, before)
    else if (known) claim(form, known)
  }
  if (!isFaulty) offer()
}

// What is kept here the browser does not keep as well: it would fill it in for whoever goes back, and ask nobody.
const put = (form, kept) => {
  if (store.put(typedName(form), kept)) form.autocomplete = 'off'
  tab.put(HERE, answerOf(form))
}

// By form: what waits to be kept until nothing has been typed for a moment.
const pauses = new Map()

const listen = (form) => {
  const keep = () => {
    const other = store.get(typedName(form))
    // Somebody else's, who was not asked: it stays until its day is over.
    if (other && other.of !== answerOf(form)) store.put(TYPED + other.of + other.page, other)
    put(form, entry(form))
  }
  form.addEventListener('input', () => {
    clearTimeout(pauses.get(form))
    pauses.set(form, setTimeout(keep, 300))
  })
  form.addEventListener('submit', () => {
    clearTimeout(pauses.get(form))
    keep()
  })
}

const claim = (form, { name, pairs }) => {
  store.drop(name)
  put(form, entry(form, pairs))
  restore(form, { pairs })
}

// On the page itself, or on the one that leads to it.
const offer = () => {
  const box = place()
  if (!box) return
  const form = forms()[0]
  const all = left().filter((found) => form ? found.page === address(form) && (box.dataset.again || fits(form, found))
    : [found.page, found.again].includes(box.dataset.begins))
  if (!all.length) return
  // Whoever reloads now is not known to be the one who typed.
  tab.drop(HERE)
  box.append(document.getElementById('typed-before').content.cloneNode(true))
  const [yes, no] = box.querySelectorAll('button')
  yes.addEventListener('click', () => {
    box.replaceChildren()
    goOn(form, all[0])
  })
  no.addEventListener('click', () => {
    for (const { name } of all) store.drop(name)
    box.textContent = box.dataset.gone
    box.focus()
  })
}

// Words to a paragraph whose box is not on the page: its address opens the boxes of all, those that are open here too.
const goOn = (form, found) => {
  const now = form ? typed(form) : []
  const pairs = [...found.pairs.filter(([name]) => !now.some(([other, value]) => value && other === name)), ...now.filter(([, value]) => value)]
  if (form && fits(form, { pairs })) {
    claim(form, { ...found, pairs })
    const inputs = [...form.elements].filter(own)
    return (inputs.find((input) => input.value && !['radio', 'checkbox'].includes(input.type)) ?? inputs[0]).focus()
  }
  const boxes = new Set([...now, ...pairs.filter(([, value]) => value)].map(([name]) => name).filter(isBox))
  if (form) {
    clearTimeout(pauses.get(form))
    store.drop(typedName(form))
  }
  store.put(found.name, { ...found, pairs })
  tab.put(CLAIMED, found.of)
  const again = place().dataset.again || found.again
  location.assign(again ? again + '?' + [...boxes].map((name) => 'afsnit=' + name.slice(2)).join('&') : found.page)
}
