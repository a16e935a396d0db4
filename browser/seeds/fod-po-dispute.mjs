// An action before the court beside a complaint: its own team, the court's days, the ruling, what follows from it; and each side sees no
// more of the other than that it is there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { look, offered, play, post, register } from './stage.mjs'

const LETTER = {
  medium: 'letter',
  'received-on': '2026-03-10',
  language: 'nl',
  name: 'Godelieve Maertens',
  street: 'Dorpsplein 8',
  postcode: '9700',
  town: 'Mater',
  message: 'Ik sta op de negende plaats en niemand zegt waarom.',
}

const PLEA = {
  medium: 'letter',
  'received-on': '2026-03-12',
  kind: 'dispute',
  language: 'nl',
  name: 'Godelieve Maertens',
  street: 'Dorpsplein 8',
  postcode: '9700',
  town: 'Mater',
  'grievance-1': 'De rangschikking van 2 maart 2026',
  'subject-1': 'ranking',
  message: 'De rangschikking is niet gemotiveerd.',
}

test('fod-po-dispute: from the action to the ruling and the measure, beside the complaint', async () => {
  const scene = await play('fod-po-dispute', {
    procedure: 'fod-po/v1',
    disputes: 'fod-po-dispute/v1',
    name: 'Dienst Rangschikking',
    prefix: 'RNG',
    languages: ['nl', 'fr'],
    unit: 'Uitslagen',
    service: 'Een uitslag',
    team: { nele: ['desk'], koen: ['coordinator'], veerle: ['complaints-manager'], ilse: ['dispute-team'], wouter: ['management-committee'] },
  })
  const nele = await scene.as('nele', 'nl')
  const complaint = await register(nele, LETTER, 'fod-po-dispute')
  const ilse = await scene.as('ilse', 'nl')
  const dispute = await register(ilse, PLEA, 'fod-po-dispute/disputes')
  const koen = await scene.as('koen', 'nl')
  const hidden = await koen.page.goto(`${koen.base}/dossiers/${dispute}`)
  assert.equal(hidden.status(), 404, 'the dispute is not theirs to open')

  await offered(ilse, dispute, ['case', 'link'])
  await ilse.act(dispute, 'case', { forum: 'court', authority: 'Raad van State, XIe kamer', number: 'A. 250.100', 'lodged-on': '2026-03-09' })
  await ilse.act(dispute, 'link', { other: complaint })
  await ilse.act(dispute, 'day', { what: 'memorial', on: '2026-04-13' })
  await ilse.act(dispute, 'day', { what: 'session', on: '2026-05-18', time: '10:30' })
  await ilse.act(dispute, 'investigate', { findings: 'De jury schreef geen motivering op.' })
  await ilse.goto('/calendar?by=month&from=2026-05-01')
  assert.match(await ilse.text(), /10:30/)
  await koen.goto(`/dossiers/${complaint}`)
  await look(koen, 'complaint-beside-dispute')
  assert.match(await koen.text(), new RegExp(`Hierover loopt een geschil: ${dispute}`))
  assert.doesNotMatch(await koen.text(), /A\. 250\.100|jury schreef/)

  await ilse.act(dispute, 'ruling', { 'given-on': '2026-03-16', fault: 'at-fault', annulled: 'annulled', gist: 'De rangschikking is niet gemotiveerd.' })
  await ilse.act(dispute, 'measure', { kind: 'preventive', what: 'Elke rangschikking krijgt een motivering per kandidaat.', owner: 'ilse-houtman', 'due-on': '2026-03-31' })
  await ilse.act(dispute, 'inform', { report: 'Met de jury en de klachtendienst.', 'told-how': 'Overleg van de dienst', 'told-on': '2026-03-16' })
  await ilse.act(dispute, 'tell', { text: 'De rangschikking wordt overgedaan, met een motivering.' })
  const letter = await post(ilse, dispute)
  assert.match(letter, /nietig verklaard/)
  assert.match(letter, /wordt overgedaan/)
  await ilse.act(dispute, 'close')

  const wouter = await scene.as('wouter', 'nl')
  await wouter.goto('/measures')
  await look(wouter, 'measures')
  assert.match(await wouter.text(), /motivering per kandidaat/)
  assert.equal(await wouter.page.locator(`main a[href="/dossiers/${dispute}"]`).count(), 0, 'measures are read, not dossiers')
  await ilse.goto(`/dossiers/${dispute}`)
  await look(ilse, 'fod-po-dispute-end')
  await ilse.page.locator('main a[href*="/acts/measure?what="]').click()
  await ilse.page.locator('[name="done-on"]').fill('2026-03-16')
  await ilse.page.locator('[name="shown"]').fill('De nieuwe werkwijze van 16 maart 2026.')
  await look(ilse, 'measure-done')
  await ilse.page.locator('main form:has(input[name="once"]) button:not([name])').last().click()
  await ilse.page.waitForURL(`**/dossiers/${dispute}?done=*`)
  await wouter.goto('/measures?progress=done')
  assert.match(await wouter.text(), /gedaan op 16.maart 2026/)
  await scene.leave()
})
