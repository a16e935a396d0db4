// The Flemish decree: acknowledged, looked into by somebody else, one check, the answer, and whether it satisfied.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, play, sends } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  'what-happened': 'De bus naar het overlegmoment reed niet, en niemand wist waarom.',
  name: 'Godelieve Mertens',
  email: 'godelieve.mertens@postvak.example',
}

test('flemish: from the form to a complainant who is satisfied', async () => {
  const scene = await play('flemish', {
    procedure: 'flemish/v1',
    calendar: 'be-flanders',
    name: 'Agentschap Dorpswegen',
    prefix: 'DORP',
    languages: ['nl'],
    unit: 'Vervoer',
    service: 'Een bus',
    team: { koen: ['coordinator'], bram: ['handler'], veerle: ['complaints-manager'], wouter: ['decision-body'] },
  })
  const godelieve = await scene.citizen('nl')
  const follow = await complain(godelieve, 'flemish', STORY)
  const number = follow.split('/')[2]
  const veerle = await scene.as('veerle', 'nl')
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  const koen = await scene.as('koen', 'nl')
  await koen.act(number, 'assign', { handler: 'bram-hoydonckx' })
  const bram = await scene.as('bram', 'nl')
  await bram.act(number, 'investigate', { findings: 'De bus stond op de verkeerde dag in het rooster.' })
  await bram.act(number, 'propose', { text: 'De bus stond op de verkeerde dag. Wij betalen uw taxi terug.' })
  await koen.act(number, 'check', { outcome: 'passed' })
  await bram.act(number, 'judge', { judgment: 'well-founded', 'judgment-reason': 'Het rooster klopte niet.' }, 1)
  await veerle.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await mailed(godelieve, STORY.email, /Antwoord/), /taxi terug/)
  await koen.act(number, 'discuss', { report: 'Met de dienst vervoer besproken.' })
  await godelieve.goto(follow)
  await look(godelieve, 'flemish-answered')
  await sends(godelieve, 'main button[value="satisfied"]')
  await veerle.goto(`/dossiers/${number}`)
  assert.match(await veerle.text(), /Dit dossier is beëindigd|afgesloten/)
  await scene.leave()
})
