// A file that was chosen but not attached would be left behind by going on: it is attached first, and shown.
export const attachChosen = () =>
  document.addEventListener('submit', (event) => {
    const chosen = document.querySelector('form[enctype] input[type=file]')
    if (!event.submitter?.matches('[data-after-files]') || !chosen?.files.length) return
    event.preventDefault()
    event.stopImmediatePropagation()
    chosen.form.requestSubmit()
  }, true)
