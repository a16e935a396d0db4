// What `bin/check` looks at each time. The order matters: the last ones change dossiers, and move the clock.
import { after } from 'node:test'
import { leave } from './stage.mjs'

after(leave)

await import('./accessible.mjs')
await import('./languages.mjs')
await import('./reading.mjs')
await import('./keyboard.mjs')
await import('./mistakes.mjs')
await import('./shown.mjs')
await import('./paper.mjs')
await import('./tasks.mjs')
await import('./walk.mjs')
