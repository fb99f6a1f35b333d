// The summary takes focus, and its links lead into the field with the question in view.
export const focusErrors = () => {
  const summary = document.querySelector('.error-summary')
  if (!summary) return
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
