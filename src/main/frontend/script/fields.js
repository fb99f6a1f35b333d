// Counts shown while one types: what is left, or by how much it is too much. Read aloud only after a pause, so the words wait half a
// second.
const tell = (line, left) => {
  line.setAttribute('role', 'status')
  clearTimeout(line.waiting)
  line.waiting = setTimeout(() => {
    line.textContent = (left < 0 ? line.dataset.over : !left && line.dataset.done || line.dataset.left)
      .replace('#', Math.abs(left).toLocaleString(document.documentElement.lang))
    line.dataset.state = left < 0 ? 'over' : ''
  }, 500)
}

// As the server counts what it keeps (PlainText.java): letters are composed, control signs and the spaces at both ends go; a code point
// is one, and so is a line break. Where nothing can be seen (Blanks.java) there is nothing.
const lengthOf = (text) => [...text.replace(/^[\s\p{Cc}\p{DI}\u2800\ufff9-\ufffc\u{1d159}]+$|[^\P{Cc}\n\t]/gu, '').normalize().trim()].length

export const countLetters = () =>
  document.querySelectorAll('[data-limit]').forEach((box) => {
    const line = document.getElementById(box.id + '-limit')
    const count = () => tell(line, box.dataset.limit - lengthOf(box.value))
    box.addEventListener('input', count)
    if (box.value) count()
  })

export const countPoints = () =>
  document.querySelectorAll('[data-points]').forEach((list) => {
    const line = list.parentNode.querySelector('.points-left')
    const count = () => {
      let left = +list.dataset.points
      list.querySelectorAll('input').forEach((input) => { if (/^\s*\d{1,7}\s*$/.test(input.value)) left -= input.value })
      tell(line, left)
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
        if (target.dataset.exclusive || other.dataset.exclusive) other.checked = other === target
      })
    }))
