// The federal model: the coordinator receives, the handler of the unit tells the complainant, and everything is analysed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complain } from '../people.mjs'
import { look, mailed, offered, play } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  service: 'am-schalter',
  'what-happened': 'Ich habe zweimal angerufen und beide Male wurde aufgelegt.',
  'desired-outcome': 'Jemand soll mir antworten.',
  name: 'Trude Kessel',
  email: 'trude.kessel@post.example',
}

test('federal: from the form to the analysis and the ombudsman', async () => {
  const scene = await play('federal', {
    procedure: 'federal/v1',
    name: 'Dienst für Seekarten',
    prefix: 'MAP',
    languages: ['de', 'nl', 'fr'],
    unit: 'Schalter',
    service: 'Am Schalter',
    team: { koen: ['coordinator'], amina: ['handler'], bram: ['handler'], thierry: ['management-committee'] },
  })
  const trude = await scene.citizen('de')
  await trude.goto('/bodies/federal?lang=de')
  const follow = await complain(trude, 'federal', STORY)
  const number = follow.split('/')[2]

  const koen = await scene.as('koen', 'nl')
  await offered(koen, number, ['assess'])
  await koen.act(number, 'assess', { decision: 'admissible' })
  await koen.act(number, 'acknowledge')
  assert.match(await mailed(trude, STORY.email, /Eingangsbestätigung|bestätig/i), new RegExp(number))
  await koen.act(number, 'name-respondent', { person: 'bram-hoydonckx' })
  await koen.act(number, 'assign', { handler: 'amina-bensaid' })

  const amina = await scene.as('amina', 'fr')
  await amina.act(number, 'investigate', { findings: "L'appel a été interrompu deux fois par la centrale." })
  await amina.act(number, 'propose', { text: 'Wir haben die Telefonanlage repariert.\n\nEs tut uns leid.' })
  await amina.act(number, 'judge', { judgment: 'well-founded', 'judgment-reason': 'La centrale le confirme.' }, 1)
  await amina.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await mailed(trude, STORY.email, /Antwort/i), /Telefonanlage/)
  await trude.goto(follow)
  await look(trude, 'follow')
  assert.match(await trude.text(), /Telefonanlage/)

  await koen.act(number, 'analyse', { cause: 'system', analysis: 'De centrale hing vast aan een oude lijn.' })
  await koen.act(number, 'improve', { kind: 'preventive', what: 'Een tweede lijn voor de centrale.', owner: 'thierry-dufrasne', 'due-on': '2026-06-30', 'decided-by': 'Directiecomité, verslag over het eerste kwartaal.', 'decided-on': '2026-03-02' })
  await koen.act(number, 'refer')
  assert.match(await mailed(trude, STORY.email, /Ombuds|weiter/i), /Ombudsdienst/)
  await trude.goto(follow)
  await look(trude, 'referred')
  await scene.leave()
})
