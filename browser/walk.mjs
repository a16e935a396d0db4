// One complaint through every pair of hands, in two languages: desk to answer, back for a new analysis, to the second line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './axe.mjs'
import { kind } from './catalogue.mjs'
import { complain, staff as signedIn, visitor } from './people.mjs'
import { stage } from './stage.mjs'

const STORY = {
  kind: 'complaint',
  service: 'computer-test',
  'what-happened': "L'ordinateur s'est éteint pendant l'épreuve. <b>Le surveillant</b> n'a rien noté.",
  'desired-outcome': "Je souhaite repasser l'épreuve.",
  name: 'Océane Delvigne',
  email: 'oceane.delvigne@courrier.example',
}

test('a complaint in French, from the form to the second line', async () => {
  const { demo, browser } = await stage()
  const citizen = await visitor(demo, browser, 'fr')
  await citizen.goto('/?lang=fr')
  await citizen.see('start')
  await citizen.goto('/bodies/selection/form')
  await citizen.page.locator('main form button').last().click()
  assert.ok((await citizen.page.locator('[aria-invalid="true"]').count()) > 0, 'an empty form says what is missing')
  const follow = await complain(citizen, 'selection', STORY)
  const number = follow.split('/')[2]
  assert.match(number, /^\d{4}-SEL-\d+$/)
  await examine(browser, citizen, citizen.page.url())
  assert.match(await citizen.text(), new RegExp(number))

  const manager = await staff(demo, browser, 'hilde', 'nl')
  assert.match(await manager.text(), new RegExp(number), 'it lies in the work of the complaints manager')
  await manager.see('work')
  await manager.act(number, 'assess', { decision: 'admissible' })
  await manager.see('dossier')
  await manager.act(number, 'acknowledge')

  const coordinator = await staff(demo, browser, 'celine', 'fr')
  await coordinator.act(number, 'assign', { handler: 'amina-bensaid' })
  const handler = await staff(demo, browser, 'amina', 'fr')
  assert.match(await handler.text(), new RegExp(number), 'it lies in the work of the handler')
  await handler.act(number, 'investigate', { findings: "Le journal confirme une panne de treize minutes." })
  await handler.act(number, 'propose', { text: "Vous pouvez repasser l'épreuve.\n\nNous vous présentons nos excuses." })
  await coordinator.act(number, 'check-form', { outcome: 'refused', remarks: 'Ajoutez la date.' })
  await handler.act(number, 'propose', { text: "Vous pouvez repasser l'épreuve le 4 janvier.\n\nNous vous présentons nos excuses." })
  await coordinator.act(number, 'check-form', { outcome: 'passed' })
  await manager.act(number, 'check-content', { outcome: 'passed' })
  await manager.act(number, 'judge', { judgment: 'partly-founded', 'judgment-reason': 'La panne est établie.' }, 1)
  await manager.act(number, 'answer', { resolution: 'resolved' })

  await mailed(citizen, STORY.email, [/accusé de réception/i, /réponse/i])
  await citizen.goto(follow)
  await citizen.see('answered')
  await examine(browser, citizen, citizen.page.url())
  assert.match(await citizen.text(), /le 4 janvier/)
  assert.doesNotMatch(await citizen.text(), /Ajoutez la date|treize minutes/, 'remarks and findings stay inside')

  await react(citizen, 'not-satisfied', "La date ne me convient pas.")
  await citizen.page.locator('main form[action*="/escalate"] button').click()
  await citizen.page.waitForLoadState()
  await citizen.see('escalated')
  await coordinator.goto('/work')
  assert.match(await coordinator.text(), new RegExp(number), 'the coordinator finds it again')
  await coordinator.act(number, 'assign', { handler: 'greta-hilgers' })
  const second = await staff(demo, browser, 'greta', 'de')
  await second.act(number, 'investigate', { findings: 'De datum ligt vast.' })
  await second.act(number, 'propose', { text: 'La décision reste la même.' })
  const director = await staff(demo, browser, 'thierry', 'fr')
  await director.act(number, 'uphold', { reason: "L'épreuve n'a lieu qu'une fois." })
  await coordinator.act(number, 'check-form', { outcome: 'passed' })
  await director.act(number, 'check-content', { outcome: 'passed' })
  await director.act(number, 'answer')
  await director.act(number, 'refer')
  await mailed(citizen, STORY.email, [/renvoi de votre plainte/i])
  await citizen.goto(follow)
  await citizen.see('referred')
  await examine(browser, citizen, citizen.page.url())
  for (const one of [citizen, manager, coordinator, handler, second, director]) await one.leave()
  const { examined } = await stage()
  assert.deepEqual(RARE.filter((act) => !examined.has(`/dossiers/*/acts/${act}`)), [])
})

test('the clock moves past a term, and its owners hear of it', async () => {
  const { demo, browser } = await stage()
  const citizen = await visitor(demo, browser, 'de')
  const follow = await complain(citizen, 'selection', { ...STORY, 'what-happened': 'Niemand hat geantwortet.' })
  const number = follow.split('/')[2]
  const manager = await staff(demo, browser, 'hilde', 'nl')
  const told = () => manager.page.locator('tr', { hasText: number }).filter({ hasText: 'de termijn eindigde op' }).count()
  await manager.goto('/alerts')
  assert.equal(await told(), 0)
  for (let day = 0; day < 5 && !(await told()); day++) {
    await Promise.all([manager.page.waitForNavigation(), manager.page.locator('button[value="working-day"]').click()])
    await manager.goto('/alerts')
  }
  await manager.see('alerts')
  assert.equal(await told(), 1, 'the term has passed and was not met')
  await citizen.leave()
  await manager.leave()
})

/** The rare acts, which the walk passes and the demo may not offer to anyone. */
const RARE = ['acknowledge', 'answer', 'check-content', 'uphold']

/** Someone of the cast. A form that axe has not seen yet is opened beside, with scripts. */
async function staff(demo, browser, login, lang) {
  const { examined } = await stage()
  const someone = await signedIn(demo, browser, login, lang)
  const act = async (number, activity, ...how) => {
    const path = `/dossiers/${number}/acts/${activity}`
    if (!examined.has(kind(path))) await examine(browser, someone, demo.base + path)
    examined.add(kind(path))
    return someone.act(number, activity, ...how)
  }
  return { ...someone, act }
}

/** What the person sees at an address, beside and with scripts: axe needs them. */
async function examine(browser, someone, address) {
  const beside = await browser.newContext({ storageState: await someone.page.context().storageState() })
  const page = await beside.newPage()
  await page.goto(address)
  await assertAccessible(page, address)
  await beside.close()
}

/** The mails to someone, newest first, hold these subjects or texts. */
async function mailed(someone, address, expected) {
  let found = ''
  for (let tries = 0; tries < 50; tries++) {
    await someone.goto('/demo/mail')
    found = await someone.text()
    if (found.includes(address) && expected.every((pattern) => pattern.test(found))) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  assert.fail(`no mail like ${expected} to ${address} in: ${found.slice(0, 2000)}`)
}

async function react(someone, which, remark) {
  const form = someone.page.locator(`main form:has(button[value="${which}"])`)
  if (await form.locator('textarea').count()) await form.locator('textarea').first().fill(remark)
  await form.locator(`button[value="${which}"]`).click()
  await someone.page.waitForLoadState()
}
