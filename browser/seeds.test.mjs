// Each procedure that comes with Gehoor, played from the first word to the last by everyone who has a part in it.
import { after } from 'node:test'
import { leave } from './seeds/stage.mjs'

after(leave)

await import('./seeds/federal.mjs')
await import('./seeds/studijob.mjs')
await import('./seeds/ssr.mjs')
