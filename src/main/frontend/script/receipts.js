// Receipts of answers that were sent while the person was elsewhere: each keeps its line, page after page, until it was put
// away or looked at. Only in this tab, and only what one would write down.
import { button, filled, tell, texts, which } from './note.js'
import { tab } from './offline.js'
import { nextPage } from './page.js'
import { fetchPage } from './post.js'

const NAME = 'samraad:receipts'
const said = new Set()

const all = () => tab.get(NAME) ?? []
// Where the tab keeps nothing they stand on this page alone.
const put = (receipts) => (receipts.length ? tab.put(NAME, receipts) : tab.drop(NAME))

export const forgetReceipt = (code) => {
  put(all().filter((receipt) => receipt.code !== code))
  tell(code)
}

const line = (receipt, look, ...more) => {
  said.add(receipt.code)
  if (!receipt.mine) return ask(receipt, look)
  tell(receipt.code, ...filled(texts().sent, ...which(receipt), receipt.code), ' ', ...more,
    button(texts().look, look), ' ', button(texts().close, () => forgetReceipt(receipt.code)))
}

// Whoever has the code can take the answer back: it is told to nobody but the one who sent it, or says so.
const ask = (receipt, look) => tell(receipt.code, ...filled(texts().sentAsk, ...which(receipt)), ' ', button(texts().show, () => {
  const mine = { ...receipt, mine: true }
  put(all().map((other) => (other.code === mine.code ? mine : other)))
  line(mine, look)
}), ' ', button(texts().close, () => forgetReceipt(receipt.code)))

export const sayReceipt = (receipt, look) => {
  put([...all().filter(({ code }) => code !== receipt.code), receipt])
  line(receipt, () => {
    forgetReceipt(receipt.code)
    look()
  })
}

// On a later page the answer is looked up by its code, in the body of a request, and the line goes when it was found.
const lookUp = async (receipt) => {
  const { name, answer, page } = await fetchPage('/kvittering', new URLSearchParams({ kode: receipt.code }))
  if (name !== 'page') return line(receipt, () => lookUp(receipt), ...filled(texts()[name] ?? texts().unreached, answer?.status), ' ')
  if (answer.ok) forgetReceipt(receipt.code)
  nextPage(page, null, true)
}

export const sayReceipts = () => {
  for (const receipt of all()) line(receipt, () => lookUp(receipt))
  // A page that the browser kept as it was left: what was put away on another meanwhile goes.
  addEventListener('pageshow', ({ persisted }) => {
    for (const code of persisted ? said : []) if (!all().some((receipt) => receipt.code === code)) tell(code)
  })
}
