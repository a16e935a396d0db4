// A demo without a past, for the procedures that are played from the beginning; and what its players do.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { violations } from '../axe.mjs'
import { kind } from '../catalogue.mjs'
import { openBrowser, startDemo } from '../demo.mjs'
import { fill, staff, visitor } from '../people.mjs'
import { found } from './found.mjs'

const SCRIPTS = { javaScriptEnabled: true }
const examined = new Set()
let set

const PROVED = readFileSync(new URL('../../procedures/proved.toml', import.meta.url), 'utf8')

/** Why a procedure cannot be played: no organisation is given one that was not proved sound. */
export const unproved = (place) => !PROVED.includes(`["${place}"]`) && `${place} is not proved sound`

async function begin() {
  const demo = process.env.GEHOOR_AT ? { base: process.env.GEHOOR_AT, stop: () => {} } : await startDemo(0)
  return { demo, browser: await openBrowser() }
}

/** Ends the demo and the browser, once. */
export async function leave() {
  if (!set) return
  const { demo, browser } = await set
  set = undefined
  await browser.close()
  demo.stop()
}

/** An organisation that is new, and everyone who has to do with it: `play.as('hilde', 'nl')`. */
export async function play(id, body) {
  const { demo, browser } = await (set ??= begin())
  await found(demo, browser, id, body)
  const everyone = new Map()
  return {
    id,
    /** Someone of the cast, with scripts. */
    as: async (login, lang) => {
      if (!everyone.has(login)) everyone.set(login, acting(await staff(demo, browser, login, lang, 1280, SCRIPTS)))
      return everyone.get(login)
    },
    /** Someone from outside. */
    citizen: async (lang, width = 390) => {
      const someone = await visitor(demo, browser, lang, width, SCRIPTS)
      everyone.set(everyone.size, someone)
      return someone
    },
    leave: async () => {
      for (const one of everyone.values()) await one.leave()
    },
  }
}

/** Someone who does acts: each form that nobody saw before is looked at by axe. */
function acting(someone) {
  const act = async (number, activity, fields, item) => {
    const path = `/dossiers/${number}/acts/${activity}`
    if (!examined.has(activity)) {
      await someone.goto(path + (item ? `?item=${item}` : ''))
      await look(someone, activity)
      examined.add(activity)
    }
    await someone.act(number, activity, fields, item)
  }
  return { ...someone, act }
}

/** What a machine finds in the way of someone on this page. */
export async function look(someone, name) {
  await someone.see(name)
  assert.deepEqual(await violations(someone.page), [], name)
}

/** Each of the acts, and no others, is offered to someone in a dossier. */
export async function offered(someone, number, acts) {
  await someone.goto(`/dossiers/${number}`)
  const links = await someone.page.locator('main a[href*="/acts/"]').evaluateAll((all) => all.map((one) => new URL(one.href).pathname.split('/').pop()))
  for (const act of acts) assert.ok(links.includes(act), `${act} is not offered: ${links}`)
}

/** The newest mail to an address whose subject is like `subject`, opened: its text. */
export async function mailed(someone, address, subject) {
  const row = someone.page.locator('main tr, main li').filter({ hasText: address }).filter({ hasText: subject }).first()
  for (let tries = 0; tries < 50; tries++) {
    await someone.goto('/demo/mail')
    if (await row.count()) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await row.locator('a').first().click()
  await someone.page.waitForURL('**/demo/mail/*')
  return someone.text()
}

/** Registers what someone brought, at `place` for who registers at several: the number of the dossier. */
export async function register(someone, message, place = '') {
  await someone.goto(`/registration?body=${encodeURIComponent(place)}`)
  for (const [name, value] of Object.entries(message)) {
    const field = someone.page.locator(`main [name="${name}"]`).first()
    if (!(await field.isVisible())) await someone.page.locator(`main details:not([open]):has([name="${name}"]) > summary`).last().click()
    await fill(someone.page, name, value)
  }
  await look(someone, 'registration')
  await someone.page.locator('main .nl-button--primary').click()
  await someone.page.waitForURL('**/registration?done=*', { timeout: 5000 }).catch(async () => assert.fail(await someone.text()))
  return new URL(someone.page.url()).searchParams.get('done')
}

/** Prints the letter of a dossier that waits to be posted, and posts it: what it says. */
export async function post(someone, number) {
  await someone.goto('/letters')
  const row = someone.page.locator('main tr').filter({ hasText: number })
  await row.locator('a[href^="/letters/"]').click()
  await someone.page.waitForURL('**/letters/*')
  assert.ok((await someone.page.pdf({ format: 'A4' })).length > 1000, 'it can be printed')
  const said = (await someone.page.textContent('body')).replace(/\s+/g, ' ')
  await someone.goto('/letters')
  await row.locator('form[action$="/posting"] button').first().click()
  await someone.page.waitForURL('**/letters?done=*')
  return said
}

/** Presses the button that the page behind the link offers. */
export async function sends(someone, button) {
  await Promise.all([someone.page.waitForNavigation(), someone.page.locator(button).click()])
}

/** The clock of the demo goes on by a day. */
export async function tomorrow(someone) {
  await someone.goto('/work')
  await Promise.all([someone.page.waitForNavigation(), someone.page.locator('button[value="working-day"]').click()])
}
