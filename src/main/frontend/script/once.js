// A second press of the button while the first is on its way does nothing. Not kept on the form: a field may have any name.
const underWay = new WeakSet()

export const release = (forms) => { for (const form of forms) underWay.delete(form) }

export const sendOnce = () => {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (underWay.has(form)) return event.preventDefault()
    underWay.add(form)
    // A file that is fetched leaves the page where it is.
    setTimeout(() => underWay.delete(form), 5000)
  }, true)
  addEventListener('pageshow', () => release(document.forms))
}
