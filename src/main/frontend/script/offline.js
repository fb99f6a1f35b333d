// What a phone keeps: what is typed (typed.js) and what was sent and waits (queue.js). A tablet that many share keeps nothing.
export const WAITING = 'samraad:waiting:'
export const TYPED = 'samraad:typed:'
export const WEEK = 7 * 24 * 3600 * 1000

export const allowed = () => !document.body.dataset.tablet
export const address = (form, button) => {
  const url = new URL((button && button.getAttribute('formaction')) || form.getAttribute('action') || location.href, location.href)
  return url.pathname + url.search
}
export const answerOf = (form) => form.elements.submission_id?.value ?? ''
// The same page of the same person's answer, whatever language it is shown in.
export const key = (form, path) => answerOf(form) + path.split('?')[0]
// A page that begins an answer gives it a new number each time it is opened: what is typed there is kept by its address.
export const typedName = (form) => TYPED + (form.dataset.offline === 'begun' ? location.pathname + location.search : key(form, address(form)))

// Storage may be full, or shut off by the person.
export const store = {
  get: (name) => { try { return JSON.parse(localStorage.getItem(name)) } catch { return null } },
  put: (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); return true } catch { return false } },
  drop: (name) => { try { localStorage.removeItem(name) } catch { /* then there is nothing to remove */ } },
  names: (prefix) => { try { return Object.keys(localStorage).filter((name) => name.startsWith(prefix)) } catch { return [] } }
}

export const fields = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')
