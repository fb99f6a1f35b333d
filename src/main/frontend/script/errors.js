// What a page that was asked for says at its top is announced, though its focus is in a field: a status that is there from the
// beginning is not.
export const announce = () => {
  const said = document.querySelector('main .notice[role="status"]')
  if (said) setTimeout(() => said.replaceChildren(...said.cloneNode(true).childNodes), 500)
}

// The summary takes focus, and its links lead into the field with the question in view.
export const focusErrors = () => {
  const summary = document.querySelector('.error-summary')
  if (!summary) return document.querySelector('main [autofocus]')?.focus()
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = event.target.closest('a')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    const group = field.closest('.likert-row, .form-group') || field
    group.scrollIntoView()
    field.focus({ preventScroll: true })
  })
}
