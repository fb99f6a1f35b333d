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

// A letter is a code point and a line break is one, as on the server.
export const countLetters = () =>
  document.querySelectorAll('textarea[data-limit]').forEach((box) => {
    const line = document.getElementById(box.id + '-limit')
    const count = () => {
      const left = box.dataset.limit - Array.from(box.value).length
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
      list.querySelectorAll('input').forEach((input) => { left -= parseInt(input.value, 10) || 0 })
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
