// The Dutch law on complaints: a copy for whoever is complained about, both sides heard, and the outcome told to both.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, play, tomorrow, unproved } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  'what-happened': 'De ambtenaar aan het loket heeft mij uitgelachen.',
  name: 'Gerrit Wiersma',
  email: 'gerrit.wiersma@postvak.example',
}

test('awb-9: copied, heard on both sides, decided and told to both', { skip: unproved('awb-9/v1') }, async () => {
  const scene = await play('awb', {
    procedure: 'awb-9/v1',
    name: 'Gemeente Waterhuizen',
    prefix: 'GEM',
    languages: ['nl', 'en'],
    unit: 'Burgerzaken',
    service: 'Aan het loket',
    team: { nele: ['desk'], koen: ['coordinator'], isabelle: ['handler'], bram: ['handler'], veerle: ['complaints-manager'], wouter: ['decision-body'] },
  })
  const gerrit = await scene.citizen('nl')
  const follow = await complain(gerrit, 'awb', STORY)
  const number = follow.split('/')[2]
  const nele = await scene.as('nele', 'nl')
  await nele.act(number, 'name-respondent', { person: 'bram-hoydonckx' })
  const veerle = await scene.as('veerle', 'nl')
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  const koen = await scene.as('koen', 'nl')
  await koen.act(number, 'assign', { handler: 'isabelle-thirion' })

  const isabelle = await scene.as('isabelle', 'nl')
  await isabelle.goto(`/dossiers/${number}/acts/copy?item=1`)
  assert.match(await isabelle.text(), /bram\.hoydonckx@/, 'it says to whom the letter goes')
  assert.doesNotMatch(await isabelle.text(), new RegExp(STORY.email))
  await isabelle.act(number, 'copy', {}, 1)
  const hearing = { place: 'Gemeentehuis, kamer 4', 'answer-by': '2026-03-24', on: '2026-03-30' }
  await isabelle.act(number, 'invite', { ...hearing, time: '10.00' }, 1)
  await isabelle.act(number, 'invite', { ...hearing, time: '11.00' }, 2)
  assert.match(await mailed(gerrit, STORY.email, /uitnodig|hoor/i), /kamer 4/)
  const bram = await scene.as('bram', 'nl')
  await bram.goto('/work')
  await look(bram, 'about-you')
  assert.doesNotMatch(await bram.text(), new RegExp(`${STORY.email}`))
  await bram.page.locator('main a[href^="/about-me/"]').first().click()
  await bram.page.waitForURL('**/about-me/*')
  await look(bram, 'about-you-letter')
  const hidden = await bram.page.goto(`${bram.base}/dossiers/${number}`)
  assert.equal(hidden.status(), 404)

  await isabelle.act(number, 'investigate', { findings: 'De camera aan het loket heeft geen geluid.' })
  for (let days = 0; days < 10; days++) await tomorrow(koen)
  const heard = { 'held-on': '2026-03-30', present: 'De indiener en Isabelle Thirion.', record: 'Hij is niet uitgelachen, zegt hij; er werd gelachen.' }
  await isabelle.act(number, 'hear', heard, 1)
  await isabelle.act(number, 'hear', { ...heard, present: 'Bram Hoydonckx en Isabelle Thirion.' }, 2)
  await isabelle.act(number, 'propose', { text: 'Er is gelachen, maar niet om u.' })
  await veerle.act(number, 'check', { outcome: 'passed' })
  await isabelle.act(number, 'judge', { judgment: 'partly-founded', 'judgment-reason': 'Het had niet gemogen.' }, 1)
  await veerle.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await mailed(gerrit, STORY.email, /ons oordeel over/i), /niet om u/)
  await isabelle.act(number, 'copy-answer', {}, 1)
  await koen.act(number, 'discuss', { report: 'Aan het loket besproken.' })
  await gerrit.goto(follow)
  await look(gerrit, 'awb-end')
  await scene.leave()
})
