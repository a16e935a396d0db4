// A company after ISO 10002: one check by a colleague, and a second look by somebody who had nothing to do with the first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, play, sends } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  'what-happened': 'The bookcase came with three shelves instead of five.',
  name: 'Ottoline Frobisher',
  email: 'ottoline.frobisher@letters.example',
}

test('iso-10002: answered, looked at a second time, and satisfied', async () => {
  const scene = await play('iso', {
    procedure: 'iso-10002/v1',
    calendar: 'be',
    name: 'Oak & Ash Furniture',
    prefix: 'OAK',
    languages: ['en', 'fr'],
    unit: 'Deliveries',
    service: 'A delivery',
    team: { koen: ['coordinator'], bram: ['handler'], yasmina: ['handler'], veerle: ['complaints-manager'], wouter: ['decision-body'] },
  })
  const ottoline = await scene.citizen('en')
  const follow = await complain(ottoline, 'iso', STORY)
  const number = follow.split('/')[2]
  const veerle = await scene.as('veerle', 'en')
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  const koen = await scene.as('koen', 'fr')
  await koen.act(number, 'assign', { handler: 'bram-hoydonckx' })
  const bram = await scene.as('bram', 'en')
  await bram.act(number, 'investigate', { findings: 'The packing list says three.' })
  await bram.act(number, 'propose', { text: 'Three shelves is what was ordered.' })
  await veerle.act(number, 'check', { outcome: 'passed' })
  await veerle.act(number, 'judge', { judgment: 'unfounded', 'judgment-reason': 'The order says three.' }, 1)
  await veerle.act(number, 'answer', { resolution: 'unresolved' })
  assert.match(await mailed(ottoline, STORY.email, /Answer/), /what was ordered/)

  await ottoline.goto(follow)
  await ottoline.page.locator('main textarea').first().fill('The order says five: see the receipt.')
  await sends(ottoline, 'main button[value="not-satisfied"]')
  await look(ottoline, 'iso-not-satisfied')
  await sends(ottoline, 'main form[action*="/escalate"] button')
  await koen.goto(`/dossiers/${number}/acts/assign`)
  assert.equal(await koen.page.locator('main [value="bram-hoydonckx"]').count(), 0, 'not who handled it before')
  await koen.act(number, 'assign', { handler: 'yasmina-chaoui' })
  const yasmina = await scene.as('yasmina', 'en')
  await yasmina.act(number, 'investigate', { findings: 'The receipt says five.' })
  await yasmina.act(number, 'propose', { text: 'Two shelves are on their way.' })
  const wouter = await scene.as('wouter', 'en')
  await wouter.act(number, 'check', { outcome: 'passed' })
  await wouter.act(number, 'judge', { judgment: 'well-founded', 'judgment-reason': 'The receipt counts.' }, 1)
  await veerle.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await mailed(ottoline, STORY.email, /Answer|second/i), /on their way/)
  await koen.act(number, 'discuss', { report: 'With the packers.' })
  await ottoline.goto(follow)
  await sends(ottoline, 'main button[value="satisfied"]')
  await look(ottoline, 'iso-end')
  await scene.leave()
})
