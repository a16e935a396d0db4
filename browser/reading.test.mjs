// The reading order alone, to write it anew.
import { after } from 'node:test'
import { leave } from './stage.mjs'

after(leave)
await import('./reading.mjs')
