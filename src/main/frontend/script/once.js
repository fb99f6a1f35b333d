// A second press of the button while the first is on its way does nothing.
export const sendOnce = () => {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.sent) return event.preventDefault()
    form.sent = true
    // A file that is fetched leaves the page where it is.
    setTimeout(() => { form.sent = false }, 5000)
  }, true)
  addEventListener('pageshow', () => { for (const form of document.forms) form.sent = false })
}
