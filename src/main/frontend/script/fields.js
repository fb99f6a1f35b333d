// Counts shown while one types. Read aloud only after a pause, so the texts wait half a second.
const say = (line, text, state) => {
  line.setAttribute('role', 'status')
  clearTimeout(line.waiting)
  line.waiting = setTimeout(() => {
    line.textContent = text
    if (state) line.dataset.state = state
    else delete line.dataset.state
  }, 500)
}

const fill = (text, number) => text.replace('#', number.toLocaleString(document.documentElement.lang))

// As the server counts what it keeps (PlainText.java): letters are composed, control signs and the spaces at both ends go; a code point
// is one, and so is a line break.
const lengthOf = (text) => [...text.replace(/[^\P{Cc}\n\t]/gu, '').normalize('NFC').trim()].length

export const countLetters = () =>
  document.querySelectorAll('textarea[data-limit]').forEach((box) => {
    const line = document.getElementById(box.id + '-limit')
    const count = () => {
      const left = box.dataset.limit - lengthOf(box.value)
      if (left < 0) say(line, fill(line.dataset.over, -left), 'over')
      else say(line, fill(line.dataset.left, left))
    }
    box.addEventListener('input', count)
    if (box.value) count()
  })

export const countPoints = () =>
  document.querySelectorAll('[data-points]').forEach((list) => {
    const line = list.parentNode.querySelector('.points-left')
    const count = () => {
      let left = +list.dataset.points
      list.querySelectorAll('input').forEach((input) => { left -= /^\s*\d{1,7}\s*$/.test(input.value) ? +input.value : 0 })
      if (left < 0) say(line, fill(line.dataset.over, -left), 'over')
      else say(line, left ? fill(line.dataset.left, left) : line.dataset.done)
    }
    list.addEventListener('input', count)
    count()
  })

// "Ingen af disse" and the others put each other out.
export const oneOfThese = () =>
  document.querySelectorAll('[data-choices]').forEach((list) =>
    list.addEventListener('change', ({ target }) => {
      if (!target.checked) return
      list.querySelectorAll('input').forEach((other) => {
        if (other !== target && (target.dataset.exclusive || other.dataset.exclusive)) other.checked = false
      })
    }))
