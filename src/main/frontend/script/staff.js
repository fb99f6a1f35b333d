// For staff only; like app.js a comfort.
import { pressKeys } from './keys.js'

pressKeys()
