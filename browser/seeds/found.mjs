// A new organisation that goes by a procedure, with its units and people: made by an administrator, through the pages.
import assert from 'node:assert/strict'
import { fill, staff } from '../people.mjs'

/** What stands in every language of the organisation. */
const WORDS = { about: 'Wij zijn er voor wie ons nodig heeft.', address: 'Dienst Klachten\nVoorbeeldlaan 1\n1000 Brussel', 'second-line': 'Ombudsdienst\nVoorbeeldstraat 1, 1000 Brussel' }

/**
 * Makes the organisation `id`: `{ procedure, disputes, name, prefix, languages, unit, service, team }`. `team` says which roles each person of the
 * cast has in it, by login: `{ hilde: ['coordinator'] }`.
 */
export async function found(demo, browser, id, body) {
  const dries = await staff(demo, browser, 'dries', 'en')
  await name(dries, id, body)
  if (body.disputes) await disputes(dries, id, body.disputes)
  await add(dries, id, 'units', 'unit', body, body.unit)
  await add(dries, id, 'services', 'service', body, body.service)
  for (const [login, roles] of Object.entries(body.team)) {
    await dries.goto('/people')
    await dries.page.locator('main tr').filter({ has: dries.page.getByText(login, { exact: true }) }).locator('a').first().click()
    for (const role of roles) await grant(dries, role, id)
  }
  await open(dries, id)
  await dries.leave()
}

/** A new organisation begins closed: it is opened once its people have their roles. */
async function open(dries, id) {
  await dries.goto(`/administration/bodies/${id}`)
  await dries.page.locator('main form:has(input[name="do"][value="open"]) button').last().click()
  await dries.page.waitForURL('**done=opened')
}

async function name(dries, id, body) {
  const asked = body.languages.map((lang) => `languages=${lang}`).join('&')
  await dries.goto(`/administration/bodies/new?${asked}&main-language=${body.languages[0]}`)
  for (const lang of body.languages) {
    await fill(dries.page, `name-${lang}`, body.name)
    for (const [field, words] of Object.entries(WORDS)) await fill(dries.page, `${field}-${lang}`, words)
  }
  const rest = { email: `klachten@${id}.example`, phone: '02 000 04 04', procedure: body.procedure, prefix: body.prefix, id }
  if (body.calendar) rest.calendar = body.calendar
  for (const [field, value] of Object.entries(rest)) await fill(dries.page, field, value)
  await save(dries, `**/administration/bodies/${id}?done=made`)
}

/** Cases before a court have a procedure of their own. */
async function disputes(dries, id, procedure) {
  await dries.goto(`/administration/bodies/${id}/particulars`)
  await fill(dries.page, 'disputes', procedure)
  await save(dries, '**done=*')
}

/** The one unit, or the one service, of the organisation. */
async function add(dries, id, part, field, body, called) {
  await dries.goto(`/administration/bodies/${id}/${part}`)
  const unit = dries.page.locator('main [name="service-1-unit"]')
  if (await unit.count()) await unit.selectOption({ index: 1 })
  for (const lang of body.languages) await fill(dries.page, `${field}-1-name-${lang}`, called)
  await save(dries, '**done=*')
}

async function grant(dries, role, place) {
  const form = dries.page.locator('main form:has(input[name="do"][value="grant"])')
  if (!(await form.locator('button').last().isVisible())) await dries.page.locator('main details:has(input[value="grant"]) > summary').click()
  await form.locator('select[name="role"]').selectOption(role)
  await form.locator('select[name="place"]').selectOption(place)
  await form.locator('button').last().click()
  await dries.page.waitForURL('**done=granted**')
}

async function save(dries, address) {
  await dries.page.locator('main form .nl-button--primary').first().click()
  await dries.page.waitForURL(address, { timeout: 5000 }).catch(async () => assert.fail(await dries.text()))
}
