// When the net is gone, the page one sent waits on the phone and is sent when the net is back.
// What is typed and not sent yet survives a reload. A tablet that many share keeps nothing.
const WAITING = 'samraad:waiting:'
const TYPED = 'samraad:typed:'
const WEEK = 7 * 24 * 3600 * 1000
const WAITS = [2, 4, 8, 15, 30]

const allowed = () => !document.body.dataset.tablet
const note = () => document.querySelector('.offline-note')
const tell = (...parts) => note()?.replaceChildren(...parts)
const address = (form, button) => {
  const url = new URL((button && button.getAttribute('formaction')) || form.getAttribute('action') || location.href, location.href)
  return url.pathname + url.search
}
// The same page of the same person's answer, whatever language it is shown in.
const key = (form, path) => (form.elements.submission_id?.value ?? '') + path.split('?')[0]

// Storage may be full, or shut off by the person.
const store = {
  get: (name) => { try { return JSON.parse(localStorage.getItem(name)) } catch { return null } },
  put: (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); return true } catch { return false } },
  drop: (name) => { try { localStorage.removeItem(name) } catch { /* then there is nothing to remove */ } },
  names: (prefix) => { try { return Object.keys(localStorage).filter((name) => name.startsWith(prefix)) } catch { return [] } }
}

const fields = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

// Null when it did not get through: no net, or a server that says "later".
const post = async ({ path, pairs }) => {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 20000)
  try {
    const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(pairs), headers: { Accept: 'text/html' }, signal: stop.signal })
    return answer.status === 429 || (answer.status >= 502 && answer.status <= 504) ? null : { answer, html: await answer.text() }
  } catch {
    return null
  } finally {
    clearTimeout(patience)
  }
}

const show = ({ answer, html }, restart) => {
  if (answer.redirected) return answer.url === location.href ? location.reload() : location.assign(answer.url)
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  document.body.replaceWith(page.body)
  scrollTo(0, 0)
  restart()
}

// The net is there: now the browser itself sends the same page again, which changes nothing, so that its history, its back
// button and its reload work as they do without script.
const navigate = ({ path, pairs }) => {
  const form = document.createElement('form')
  form.setAttribute('method', 'post')
  form.setAttribute('action', path)
  for (const [name, value] of pairs) {
    const input = document.createElement('textarea')
    input.name = name
    input.value = value
    form.append(input)
  }
  form.hidden = true
  document.body.append(form)
  HTMLFormElement.prototype.submit.call(form)
}

// Tries until it gets through: when the browser says the net is back, and now and then.
const untilSent = async (name, done, attempt = 0) => {
  const entry = store.get(name)
  if (!entry) return
  const result = await post(entry)
  if (result) {
    // Sent again with other words in the meantime: those go too.
    if (store.get(name)?.at !== entry.at) return untilSent(name, done)
    store.drop(name)
    // After an error the words stay, for "go back".
    if (result.answer.ok) store.drop(entry.typed)
    return done(result)
  }
  tell(note()?.dataset.kept)
  const again = () => {
    clearTimeout(timer)
    removeEventListener('online', again)
    untilSent(name, done, attempt + 1)
  }
  const timer = setTimeout(again, 1000 * WAITS[Math.min(attempt, WAITS.length - 1)])
  addEventListener('online', again)
}

export const sendWithoutNet = (restart) =>
  document.addEventListener('submit', async (event) => {
    const form = event.target
    if (event.defaultPrevented || !form.matches('form[data-offline]') || !allowed()) return
    const button = event.submitter
    const path = address(form, button)
    const name = WAITING + key(form, path)
    const entry = { path, pairs: fields(form), at: Date.now(), typed: TYPED + key(form, address(form)) }
    if (button && button.name) entry.pairs.push([button.name, button.value])
    const underWay = store.get(name)
    if (!store.put(name, entry)) return
    event.preventDefault()
    tell(note()?.dataset.sending)
    // Already being tried: the new text took the place of the old, and goes with the next attempt.
    if (!underWay) untilSent(name, (result) => { tell(); result.answer.redirected ? show(result, restart) : navigate(entry) })
  })

// Pages left waiting when the phone was put away.
export const sendWaiting = (restart) => {
  if (!allowed() || !note()) return
  for (const name of [...store.names(WAITING), ...store.names(TYPED)]) {
    if (!(store.get(name)?.at > Date.now() - WEEK)) store.drop(name)
  }
  for (const name of store.names(WAITING)) {
    const here = [...document.querySelectorAll('form[data-offline]')].some((form) => WAITING + key(form, address(form)) === name)
    untilSent(name, (result) => {
      if (here) return show(result, restart)
      const link = document.createElement('a')
      link.href = result.answer.url
      link.textContent = note().dataset.look
      tell(note().dataset.sent + ' ', link)
    })
  }
}

export const keepTyped = () => {
  if (!allowed()) return
  document.querySelectorAll('form[data-offline]').forEach((form) => {
    if (!form.elements.submission_id) return
    const name = TYPED + key(form, address(form))
    // After an error the page holds what was sent; that is newer.
    if (!document.querySelector('.error-summary')) restore(form, store.get(name))
    const keep = () => store.put(name, { pairs: typed(form), at: Date.now() })
    let pause
    form.addEventListener('input', () => {
      clearTimeout(pause)
      pause = setTimeout(keep, 300)
    })
    form.addEventListener('submit', () => {
      clearTimeout(pause)
      keep()
    })
  })
}

const own = (input) => input.name && !['hidden', 'submit', 'button', 'password', 'file'].includes(input.type)
const typed = (form) => {
  const names = new Set([...form.elements].filter(own).map((input) => input.name))
  return fields(form).filter(([name]) => names.has(name))
}

const restore = (form, kept) => {
  if (!kept) return
  for (const input of [...form.elements].filter(own)) {
    const values = kept.pairs.filter(([name]) => name === input.name).map(([, value]) => value)
    if (input.type === 'radio' || input.type === 'checkbox') input.checked = values.includes(input.value)
    else if (values.length) input.value = values[0]
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}
