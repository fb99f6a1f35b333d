// What a phone keeps: what is typed (typed.js) and what was sent and waits (queue.js). A tablet that many share keeps nothing.
export const WAITING = 'samraad:waiting:'
export const TYPED = 'samraad:typed:'
// In this tab: the answer that was typed last, and the one that came in last.
export const HERE = 'samraad:here'
export const OVER = 'samraad:over'
export const DAY = 24 * 3600 * 1000
export const WEEK = 7 * DAY

export const allowed = () => !document.body.dataset.tablet
export const address = (form, button) => {
  const url = new URL((button && button.getAttribute('formaction')) || form.getAttribute('action') || location.href, location.href)
  return url.pathname + url.search
}
export const answerOf = (form) => form.elements.submission_id?.value ?? ''
// The same page of the same person's answer, whatever language it is shown in.
export const key = (form, path, of = answerOf(form)) => of + path.split('?')[0]
// A page that begins an answer gives it a new number each time it is opened: what is typed there is kept by its address.
export const isBegun = (form) => form.dataset.offline === 'begun'
export const typedName = (form) => TYPED + (isBegun(form) ? location.pathname + location.search : key(form, address(form)))

// Storage may be full, or shut off by the person.
const keeping = (area) => ({
  get: (name) => { try { return JSON.parse(window[area].getItem(name)) } catch { return null } },
  put: (name, value) => { try { window[area].setItem(name, JSON.stringify(value)); return true } catch { return false } },
  drop: (name) => { try { window[area].removeItem(name) } catch { /* then there is nothing to remove */ } },
  names: (prefix) => { try { return Object.keys(window[area]).filter((name) => name.startsWith(prefix)) } catch { return [] } }
})
export const store = keeping('localStorage')
export const tab = keeping('sessionStorage')

// By a clock that may have been set back since, too.
export const isYounger = (entry, age) => Math.abs(Date.now() - entry?.at) < age

export const fields = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')
