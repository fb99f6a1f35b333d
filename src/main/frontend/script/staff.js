// For staff only; like app.js a comfort.
import { guardTyped } from './guard.js'
import { pressKeys } from './keys.js'

pressKeys()
guardTyped()
