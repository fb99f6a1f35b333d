// A receipt can be taken along without writing it down. On http in a local network a browser may refuse to copy: it says so.
export const keepReceipt = () => {
  const box = document.querySelector('.receipt-keep')
  if (!box) return
  const { receipt, lookUp } = box.closest('[data-receipt]').dataset
  const code = document.querySelector('.receipt-code')
  const { about, file, copied, saved, byHand } = box.dataset
  // Behind # it stays in the browser of whoever opens it.
  const link = lookUp + '#' + receipt
  const say = (text) => { box.querySelector('.receipt-kept').textContent = text }

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent)
      say(copied)
    } catch {
      getSelection().selectAllChildren(code)
      say(document.execCommand('copy') ? copied : byHand)
    }
  }
  const share = () => navigator.share({ title: about, text: code.textContent, url: link }).catch(() => { /* thought better of it */ })
  const save = () => {
    const to = document.createElement('a')
    to.href = URL.createObjectURL(new Blob([`${about}\r\n\r\n${code.textContent}\r\n\r\n${link}\r\n`], { type: 'text/plain' }))
    to.download = file + '.txt'
    to.click()
    setTimeout(() => URL.revokeObjectURL(to.href), 1000)
    say(saved)
  }

  box.hidden = false
  for (const [name, press] of Object.entries({ copy, share, save })) {
    const button = box.querySelector(`[data-keep=${name}]`)
    button.addEventListener('click', press)
    if (name === 'share') button.hidden = !navigator.share
  }
}

// A code that came behind # goes out of the address and is asked about in the body of a request. Also when it is put behind
// the address of a page that is open already.
export const lookUpFromAddress = () => {
  const ask = () => {
    const code = location.hash.slice(1)
    if (location.pathname !== '/kvittering' || !/^[0-9a-z-]{8,14}$/i.test(code)) return
    history.replaceState(null, '', location.pathname)
    const form = document.createElement('form')
    form.method = 'post'
    form.action = location.pathname
    const input = document.createElement('input')
    input.name = 'kode'
    input.value = code
    form.append(input)
    form.hidden = true
    document.body.append(form)
    form.submit()
  }
  addEventListener('hashchange', ask)
  ask()
}
