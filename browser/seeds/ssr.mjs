// A training institute: the service desk first, then the board with a committee, whose advice goes along with the decision.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, play } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  'what-happened': 'De docent hield de zaal twee uur in het donker, en de helft van de cursus ging niet door.',
  'desired-outcome': 'Ik wil de cursus kosteloos overdoen.',
  name: 'Marijke Oostveen',
  email: 'marijke.oostveen@postvak.example',
}

test('ssr: from the service desk to the board, with a committee', async () => {
  const scene = await play('ssr', {
    procedure: 'ssr/v1',
    name: 'Leerhuis voor de Rechtspraak',
    prefix: 'LEER',
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
  await bram.act(number, 'tell-team-leader', { report: 'Aan de teamleider gemeld.' })
  await marijke.goto(follow)
  await look(marijke, 'desk-answered')
  await marijke.page.locator('main form[action*="/to-board"] button').click()
  await marijke.page.waitForLoadState()

  const veerle = await scene.as('veerle', 'nl')
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  const thierry = await scene.as('thierry', 'nl')
  await thierry.act(number, 'to-committee', { reason: 'Awb 9:14: hoe kon de zaal twee uur donker blijven?' })
  for (const [seat, person] of ['olivier-pirotte', 'yasmina-chaoui', 'ralf-niessen'].entries()) await thierry.act(number, 'appoint', { person }, seat + 1)
  for (const [seat, login] of ['olivier', 'yasmina', 'ralf'].entries()) await (await scene.as(login, 'nl')).act(number, 'ties', { ties: 'none' }, seat + 1)
  const olivier = await scene.as('olivier', 'nl')
  await olivier.act(number, 'advise', { advice: 'well-founded', report: 'De zaal was twee uur donker, en niemand zorgde voor een andere.', repair: 'De cursus kosteloos overdoen.', prevent: 'Een reservezaal.' })
  await thierry.act(number, 'judge', { judgment: 'well-founded', 'judgment-reason': 'De raad volgt het advies.' }, 1)
  await veerle.act(number, 'propose', { text: 'U kunt de cursus kosteloos overdoen.' })
  await thierry.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await mailed(marijke, STORY.email, /besluit|beslissing|antwoord/i), /kosteloos overdoen/)
  await marijke.goto(follow)
  await look(marijke, 'decided')
  await scene.leave()
})
