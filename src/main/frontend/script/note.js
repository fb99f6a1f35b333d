// What the script has to say stands in one line per thing at the foot of the page, and moves along to the next page.
const lines = new Map()
const box = () => document.querySelector('.offline-note')

export const texts = () => box()?.dataset ?? {}

// Puts words in the places of a text: {0}, {1} …; a part may be an element.
export const filled = (text, ...parts) =>
  (text ?? '').split(/\{(\d)\}/).map((piece, i) => (i % 2 ? parts[piece] ?? '' : piece)).filter((piece) => piece !== '')

export const draw = () => {
  const note = box()
  if (!note) return
  note.replaceChildren(...lines.values())
  // Makes room below, so that what has the focus is not covered.
  document.documentElement.classList.toggle('noted', lines.size > 0)
  if (lines.size && document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'nearest' })
}

// Takes the place of what was said before under the same name; said with nothing, it goes. The same words are not said twice.
export const tell = (name, ...parts) => {
  const line = document.createElement('div')
  line.append(...parts.filter(Boolean))
  if (lines.get(name)?.textContent === line.textContent && parts.length) return
  parts.length ? lines.set(name, line) : lines.delete(name)
  draw()
}

export const button = (label, press) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button-secondary'
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

// Which answer it is about: the name of the survey or hearing in its own language, and the day it was written.
export const which = ({ about, lang, at }) => {
  const title = document.createElement('span')
  title.lang = lang ?? ''
  title.textContent = about ?? ''
  return [title, new Date(at).toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long' })]
}
