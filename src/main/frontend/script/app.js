// Everything here is a comfort: each page works without it.
import { announce, focusErrors } from './errors.js'
import { countLetters, countPoints, oneOfThese } from './fields.js'
import { goOnWithoutFile } from './files.js'
import { sendOnce } from './once.js'
import { keepTyped, sendWithoutNet, sendWaiting } from './offline.js'
import { keepReceipt, lookUpFromAddress } from './receipt.js'
import { watchIdle } from './tablet.js'

const start = () => {
  focusErrors()
  announce()
  countLetters()
  countPoints()
  oneOfThese()
  keepTyped()
}

start()
goOnWithoutFile()
sendOnce()
sendWithoutNet(start)
sendWaiting(start)
watchIdle()
keepReceipt()
lookUpFromAddress()
