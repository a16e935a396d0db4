// A training institute: the service desk first; then the board, which hears both sides and asks a committee.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, play, sends, tomorrow } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  'what-happened': 'De docent hield de zaal twee uur in het donker, en de helft van de cursus ging niet door.',
  'desired-outcome': 'Ik wil de cursus kosteloos overdoen.',
  name: 'Marijke Oostveen',
  email: 'marijke.oostveen@postvak.example',
}
const COMMITTEE = { olivier: 'olivier-pirotte', yasmina: 'yasmina-chaoui', ralf: 'ralf-niessen' }
const ROOM = { place: 'Leerhuis, kamer 2', 'answer-by': '2026-03-20' }

test('ssr: from the service desk to the board, with hearings and a committee', async () => {
  const scene = await play('ssr', {
    procedure: 'ssr/v1',
    name: 'Leerhuis voor Griffiers',
    prefix: 'GRIF',
    languages: ['nl', 'en'],
    unit: 'Cursussen',
    service: 'Een cursus',
    team: {
      nele: ['desk'],
      bram: ['handler'],
      veerle: ['complaints-manager'],
      thierry: ['decision-body'],
      olivier: ['committee-chair'],
      yasmina: ['committee-member'],
      ralf: ['committee-member'],
    },
  })
  const marijke = await scene.citizen('nl')
  const follow = await complain(marijke, 'ssr', STORY)
  const number = follow.split('/')[2]
  const nele = await scene.as('nele', 'nl')
  await nele.act(number, 'take-up', { handler: 'bram-hoydonckx' })
  const bram = await scene.as('bram', 'nl')
  await bram.act(number, 'desk-answer', { text: 'De lamp is vervangen. U kunt de opname terugkijken.' })
  assert.match(await mailed(marijke, STORY.email, number), /opname terugkijken/)
  await marijke.goto(follow)
  await look(marijke, 'desk-answered')
  await sends(marijke, 'main button[value="not-satisfied"]')
  await sends(marijke, 'main form[action*="/to-board"] button')

  const veerle = await scene.as('veerle', 'nl')
  await veerle.act(number, 'name-respondent', { person: 'bram-hoydonckx' })
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  await veerle.act(number, 'copy', {}, 1)
  const thierry = await scene.as('thierry', 'nl')
  await thierry.act(number, 'to-committee', { reason: 'Awb 9:14: hoe kon de zaal twee uur donker blijven?' })
  for (const [seat, person] of Object.values(COMMITTEE).entries()) await thierry.act(number, 'appoint', { person }, seat + 1)
  for (const [seat, login] of Object.keys(COMMITTEE).entries()) await (await scene.as(login, 'nl')).act(number, 'ties', { ties: 'none' }, seat + 1)

  await nele.act(number, 'invite', { ...ROOM, on: '2026-03-23', time: '7.30' }, 1)
  await nele.act(number, 'invite', { ...ROOM, on: '2026-03-23', time: '8.30' }, 2)
  assert.match(await mailed(marijke, STORY.email, /uitnodiging/i), /kamer 2/)
  await bram.goto('/work')
  for (const letter of [/Kopie van een klacht/, /Uitnodiging/]) assert.match(await bram.text(), letter)
  const olivier = await scene.as('olivier', 'nl')
  await olivier.goto('/calendar')
  for (let days = 0; days < 5; days++) await tomorrow(nele)
  const heard = { 'held-on': '2026-03-23', present: 'Wie gehoord werd, en de voorzitter.' }
  await olivier.act(number, 'hear', { ...heard, record: 'De zaal was van negen tot elf donker.' }, 1)
  await olivier.act(number, 'hear', { ...heard, record: 'Niemand wist wie de zaal beheert.' }, 2)
  await olivier.act(number, 'advise', {
    advice: 'well-founded',
    report: 'De zaal was twee uur donker, en niemand zorgde voor een andere.',
    repair: 'De cursus kosteloos overdoen.',
    prevent: 'Een reservezaal.',
  })
  // the board decides otherwise, and says why
  await thierry.act(number, 'judge', { judgment: 'partly-founded', 'judgment-reason': 'De helft van de cursus ging wel door.' }, 1)
  await veerle.act(number, 'propose', { text: 'U kunt de gemiste helft kosteloos overdoen.' })
  await thierry.act(number, 'answer', { resolution: 'partly-resolved', departs: 'De andere helft is gewoon gegeven.' })
  const told = await mailed(marijke, STORY.email, /beslissing|besluit|antwoord|bestuur/i)
  for (const part of [/gemiste helft/, /gewoon gegeven/, /Een reservezaal/, /negen tot elf/]) assert.match(told, part)
  await veerle.act(number, 'copy-answer', {}, 1)
  await marijke.goto(follow)
  await look(marijke, 'decided')
  await scene.leave()
})
