// Whoever leaves a page with something typed and not saved is asked first; the browser has the words.
export const guardTyped = () => {
  const form = document.querySelector('form[data-guard]')
  if (!form) return
  const written = () => new URLSearchParams(new FormData(form)).toString()
  const before = written()
  let sent = false
  form.addEventListener('submit', () => { sent = true })
  window.addEventListener('beforeunload', (event) => { if (!sent && written() !== before) event.preventDefault() })
}
