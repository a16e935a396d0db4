// A federal service with a complaints team: a letter on paper, two checks of the answer, and a second level that upholds it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { look, offered, play, post, register } from './stage.mjs'

const LETTER = {
  medium: 'letter',
  'received-on': '2026-03-13',
  language: 'nl',
  name: 'Achiel Verhaegen',
  street: 'Molenweg 3',
  postcode: '9990',
  town: 'Maldegem',
  message: 'Mijn aanvraag voor een kopie van mijn dossier ligt al vier maanden bij u.',
}

test('fod-po: on paper, to the second level and the ombuds service', async () => {
  const scene = await play('fod-po', {
    procedure: 'fod-po/v1',
    name: 'Dienst Archief',
    prefix: 'ARCH',
    languages: ['nl', 'fr'],
    unit: 'Leeszaal',
    service: 'Een kopie',
    team: {
      nele: ['desk'],
      koen: ['coordinator'],
      amina: ['handler'],
      bram: ['handler'],
      yasmina: ['handler'],
      veerle: ['complaints-manager'],
      thierry: ['decision-body'],
    },
  })
  const nele = await scene.as('nele', 'nl')
  const number = await register(nele, LETTER)
  await nele.act(number, 'name-respondent', { person: 'bram-hoydonckx' })

  const veerle = await scene.as('veerle', 'nl')
  await veerle.act(number, 'assess', { decision: 'admissible' })
  await veerle.act(number, 'acknowledge')
  assert.match(await post(nele, number), /Molenweg 3/)
  const bram = await scene.as('bram', 'nl')
  const hidden = await bram.page.goto(`${bram.base}/dossiers/${number}`)
  assert.equal(hidden.status(), 404, 'who is complained about does not see it')

  const koen = await scene.as('koen', 'nl')
  await koen.goto(`/dossiers/${number}/acts/assign`)
  assert.equal(await koen.page.locator('main [value="bram-hoydonckx"]').count(), 0, 'nor handle it')
  await koen.act(number, 'assign', { handler: 'amina-bensaid' })
  const amina = await scene.as('amina', 'fr')
  await amina.act(number, 'investigate', { findings: 'La demande est restée dans une armoire.' })
  await amina.act(number, 'propose', { text: 'De kopie vertrekt vandaag.' })
  await koen.act(number, 'check-form', { outcome: 'refused', remarks: 'Zeg ook waarom het zo lang duurde.' })
  await amina.act(number, 'propose', { text: 'Uw aanvraag lag in de verkeerde kast. De kopie vertrekt vandaag.' })
  await koen.act(number, 'check-form', { outcome: 'passed' })
  await veerle.act(number, 'check-content', { outcome: 'passed' })
  await veerle.act(number, 'judge', { judgment: 'well-founded', 'judgment-reason': 'De termijn is ruim overschreden.' }, 1)
  await veerle.act(number, 'answer', { resolution: 'resolved' })
  assert.match(await post(nele, number), /verkeerde kast/)
  await veerle.act(number, 'discuss', { report: 'Met de leeszaal besproken.' })

  await nele.act(number, 'react', { satisfaction: 'not-satisfied', remark: 'Hij is onleesbaar.' })
  await nele.act(number, 'escalate', { 'received-on': '2026-03-16', reason: 'De kopie is onleesbaar.' })
  await koen.act(number, 'assign', { handler: 'yasmina-chaoui' })
  const yasmina = await scene.as('yasmina', 'fr')
  await yasmina.act(number, 'investigate', { findings: 'Le microfilm est abîmé.' })
  await yasmina.act(number, 'propose', { text: 'De film zelf is beschadigd: een betere kopie is er niet.' })
  await koen.act(number, 'check-form', { outcome: 'passed' })
  const thierry = await scene.as('thierry', 'nl')
  await offered(thierry, number, ['check-content', 'uphold'])
  await thierry.act(number, 'check-content', { outcome: 'passed' })
  await thierry.act(number, 'uphold', { reason: 'Er is geen betere film.' })
  await thierry.act(number, 'answer')
  assert.match(await post(nele, number), /betere kopie/)
  await thierry.act(number, 'refer')
  assert.match(await post(nele, number), /Ombudsdienst/)
  await thierry.goto(`/dossiers/${number}`)
  await look(thierry, 'fod-po-end')
  await scene.leave()
})
