// Each procedure that comes with Gehoor, played from the first word to the last by everyone who has a part in it.
import { after } from 'node:test'
import { leave } from './seeds/stage.mjs'
import './seeds/federal.mjs'
import './seeds/studijob.mjs'
import './seeds/ssr.mjs'
import './seeds/fod-po.mjs'
import './seeds/fod-po-dispute.mjs'
import './seeds/awb-9.mjs'
import './seeds/flemish.mjs'
import './seeds/iso-10002.mjs'

after(leave)
