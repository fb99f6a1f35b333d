// Everything here is a comfort: each page works without it.
import { sayChosenFile } from './chosen.js'
import { announce, focusErrors } from './errors.js'
import { countLetters, countPoints, oneOfThese } from './fields.js'
import { goOnWithoutFile } from './files.js'
import { draw } from './note.js'
import { sendOnce } from './once.js'
import { walkHistory } from './page.js'
import { sendWaiting, sendWithoutNet } from './queue.js'
import { keepReceipt, lookUpFromAddress } from './receipt.js'
import { shareTablet, watchIdle } from './tablet.js'
import { keepTyped } from './typed.js'

// For each page that is shown, fetched by the browser or by us.
const start = () => {
  draw()
  focusErrors()
  announce()
  countLetters()
  countPoints()
  oneOfThese()
  sayChosenFile()
  keepTyped()
  keepReceipt()
  watchIdle()
}

goOnWithoutFile()
sendOnce()
shareTablet()
sendWithoutNet()
walkHistory(start)
start()
sendWaiting()
lookUpFromAddress()
