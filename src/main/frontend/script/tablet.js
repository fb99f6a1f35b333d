// A shared tablet: when nobody has touched it for a while it asks, and then begins anew for the next person.
const WARNING = 15

export const watchIdle = () => {
  const { tablet, idleSeconds } = document.body.dataset
  const dialog = document.querySelector('.idle')
  if (!tablet || !dialog) return
  const rest = [...document.body.children].concat([...dialog.parentNode.children]).filter((part) => !part.contains(dialog))
  const begin = () => location.replace(tablet)
  let before, warn, clear

  const wait = () => {
    clearTimeout(warn)
    clearTimeout(clear)
    warn = setTimeout(ask, 1000 * (idleSeconds - WARNING))
    clear = setTimeout(begin, 1000 * idleSeconds)
  }
  const ask = () => {
    before = document.activeElement
    dialog.hidden = false
    rest.forEach((part) => { part.inert = true })
    dialog.querySelector('button').focus()
  }
  const stay = () => {
    dialog.hidden = true
    rest.forEach((part) => { part.inert = false })
    if (before) before.focus()
    wait()
  }

  dialog.querySelector('button').addEventListener('click', stay)
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') stay() })
  for (const touch of ['pointerdown', 'keydown', 'scroll', 'input']) {
    addEventListener(touch, () => { if (dialog.hidden) wait() }, { passive: true })
  }
  // A page that is shown again from the browser's memory still has the last person's answers on it.
  addEventListener('pageshow', (event) => { if (event.persisted) begin() })
  wait()
}
