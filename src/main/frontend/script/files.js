// Going on sends a chosen file along. When none is chosen, one goes on by the form that can wait on the phone while the net is gone.
export const goOnWithoutFile = () =>
  document.addEventListener('submit', (event) => {
    const files = document.querySelector('form[enctype] input[type=file]')
    if (!event.submitter?.matches('[data-after-files]') || !files || files.files.length) return
    event.preventDefault()
    event.stopImmediatePropagation()
    document.getElementById('videre-form').querySelector('button').click()
  }, true)
