// What `bin/check` looks at each time. The order matters: the last ones change dossiers, and move the clock.
import { after } from 'node:test'
import { leave } from './stage.mjs'
import './accessible.mjs'
import './languages.mjs'
import './reading.mjs'
import './keyboard.mjs'
import './mistakes.mjs'
import './shown.mjs'
import './paper.mjs'
import './tasks.mjs'
import './walk.mjs'

after(leave)
