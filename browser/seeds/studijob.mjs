// A temp-work firm: any employee takes a complaint in, a promised date is a term, two sign the cause, and what is learnt is told inside.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { look, mailed, offered, play, register } from './stage.mjs'

const CALL = {
  medium: 'phone',
  name: 'Harriet Lowe',
  email: 'harriet.lowe@bakery.example',
  language: 'en',
  message: 'The two temps for Saturday did not come, and nobody picked up the phone.',
}

test('studijob: from a call to what the firm learnt', async () => {
  const scene = await play('studijob', {
    procedure: 'studijob/v1',
    name: 'Bijbaan Uitzendwerk',
    prefix: 'WERK',
    languages: ['nl', 'en', 'fr', 'de'],
    unit: 'Vestiging Breda',
    service: 'Planning',
    team: { pieter: ['employee'], genevieve: ['line-manager'], isabelle: ['handler'], wouter: ['management-committee'] },
  })
  const pieter = await scene.as('pieter', 'nl')
  const number = await register(pieter, CALL)

  const genevieve = await scene.as('genevieve', 'en')
  await genevieve.goto('/alerts')
  assert.match(await genevieve.text(), new RegExp(number), 'the line manager hears of it')
  await offered(genevieve, number, ['assign'])
  await genevieve.act(number, 'assign', { handler: 'isabelle-thirion' })

  const isabelle = await scene.as('isabelle', 'en')
  await isabelle.act(number, 'promise', { 'promised-on': '2026-03-27', reason: 'We look at who planned that Saturday.' })
  const harriet = await scene.citizen('en')
  assert.match(await mailed(harriet, CALL.email, number), /27 March 2026/)
  await isabelle.goto(`/dossiers/${number}`)
  assert.match(await isabelle.text(), /27 March 2026/, 'the promised date is a term')
  await isabelle.act(number, 'feedback', { text: 'Two others work for you on Saturday, and the first hours are not invoiced.' })
  assert.match(await mailed(harriet, CALL.email, /solution|complaint/i), /first hours are not invoiced/)

  await isabelle.act(number, 'measure', { kind: 'repair', what: 'No invoice for the first hours.', owner: 'isabelle-thirion', 'due-on': '2026-03-20' })
  await isabelle.act(number, 'cause', { cause: 'planning', analysis: 'The list of Saturday was not read back.' })
  await genevieve.act(number, 'cause')
  await genevieve.act(number, 'measure', { kind: 'preventive', what: 'The list is read back on Thursdays.', owner: 'genevieve-collard', 'due-on': '2026-05-01' })
  await genevieve.act(number, 'tell', { report: 'The planners agree.', 'told-how': 'In the meeting of all branches.', 'told-on': '2026-04-02' })
  await genevieve.act(number, 'review', { review: 'Seen with the planners: it was one list, not a habit.' })
  await genevieve.goto(`/dossiers/${number}`)
  await look(genevieve, 'closed')
  await scene.leave()
})
