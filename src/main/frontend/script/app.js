// Everything here is a comfort: each page works without it.
import { sayChosenFile } from './chosen.js'
import { focusErrors } from './errors.js'
import { countLetters, countPoints, oneOfThese } from './fields.js'
import { goOnWithoutFile } from './files.js'
import { sendOnce } from './once.js'
import { sendWithoutNet, sendWaiting } from './offline.js'
import { keepReceipt, lookUpFromAddress } from './receipt.js'
import { watchIdle } from './tablet.js'
import { keepTyped } from './typed.js'

const start = () => {
  focusErrors()
  countLetters()
  countPoints()
  oneOfThese()
  sayChosenFile()
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
