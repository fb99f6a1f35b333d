// What is typed and not sent yet survives a reload.
import { address, allowed, answerOf, fields, store, typedName } from './offline.js'

export const keepTyped = () => {
  if (!allowed()) return
  document.querySelectorAll('form[data-offline]').forEach((form) => {
    if (!form.elements.submission_id) return
    const name = typedName(form)
    // After an error the page holds what was sent; that is newer.
    if (!document.querySelector('.error-summary')) restore(form, store.get(name))
    const keep = () => store.put(name, { pairs: typed(form), at: Date.now(), of: answerOf(form), page: address(form) })
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
