// Receipts of answers that were sent while the person was elsewhere: each keeps its line, page after page, until it was put
// away or looked at. Only in this tab, and only what one would write down.
import { button, filled, tell, texts, which } from './note.js'

const NAME = 'samraad:receipts'

const all = () => { try { return JSON.parse(sessionStorage.getItem(NAME)) ?? [] } catch { return [] } }
const put = (receipts) => {
  try {
    receipts.length ? sessionStorage.setItem(NAME, JSON.stringify(receipts)) : sessionStorage.removeItem(NAME)
  } catch { /* then they stand on this page alone */ }
}

export const forgetReceipt = (code) => {
  put(all().filter((receipt) => receipt.code !== code))
  tell(code)
}

const line = (receipt, look) =>
  tell(receipt.code, ...filled(texts().sent, ...which(receipt), receipt.code), ' ',
    button(texts().look, look), ' ', button(texts().close, () => forgetReceipt(receipt.code)))

export const sayReceipt = (receipt, look) => {
  put([...all().filter(({ code }) => code !== receipt.code), receipt])
  line(receipt, () => {
    forgetReceipt(receipt.code)
    look()
  })
}

// On a later page the answer is looked up by its code, behind # so that no server reads it.
export const sayReceipts = () => all().forEach((receipt) => line(receipt, () => location.assign('/kvittering#' + receipt.code.replace('-', ''))))
