// Someone at a screen: what they open, fill in and send. Scripts are off: whatever works here works without them.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'

const SHOTS = process.env.GEHOOR_SHOTS // a folder: every page that is passed is kept there as a picture
if (SHOTS) mkdirSync(SHOTS, { recursive: true })

/** A visitor in a language. Collects whatever the browser complains about, and any request to someone else. */
export async function visitor({ base }, browser, lang, width = 1280, options = {}) {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ locale: lang, javaScriptEnabled: false, viewport, ...options })
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => {
    const expected = /status of (422|404)/.test(message.text()) // a form that is shown again, a page that says it is not there
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) complaints.push(`a request to ${request.url()}`)
  })
  let shot = 0
  return {
    base,
    page,
    complaints,
    goto: async (path) => {
      const answer = await page.goto(base + path)
      assert.ok(answer.ok(), `${path} answers ${answer.status()}`)
    },
    see: async (name) => {
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${lang}-${width}-${++shot}.png`, fullPage: true })
    },
    text: async () => (await page.textContent('main')).replace(/\s+/g, ' '),
    leave: async () => {
      assert.deepEqual(complaints, [], 'the browser has nothing to complain about')
      await context.close()
    },
  }
}

/** The sessions of those who signed in before: a password takes its time, and no test is about that. */
const SESSIONS = new Map()

/** Someone of the demo's cast, signed in. */
export async function staff(demo, browser, login, lang, width, options) {
  const known = `${login} ${demo.base}`
  const someone = await visitor(demo, browser, lang, width, { ...options, storageState: SESSIONS.get(known) })
  if (SESSIONS.has(known)) await someone.goto(`/work?lang=${lang}`)
  else {
    await someone.goto(`/sign-in?lang=${lang}`)
    await someone.page.locator(`form:has(input[value="${login}"]) button`).click()
    await someone.page.waitForURL('**/work*')
    SESSIONS.set(known, await someone.page.context().storageState())
  }
  return {
    ...someone,
    /** Does an act by its form; fails with what the page says when it is refused. */
    act: async (number, activity, fields = {}, grievance) => {
      const at = `/dossiers/${number}/acts/${activity}${grievance ? `?item=${grievance}` : ''}`
      await someone.goto(at)
      for (const [name, value] of Object.entries(fields)) await fill(someone.page, name, value)
      await someone.see(activity)
      await someone.page.locator('main form:has(input[name="once"]) button:not([name])').last().click()
      await someone.page.waitForURL((url) => !url.pathname.includes('/acts/'), { timeout: 5000 }).catch(async () => {
        assert.fail(`${activity} was refused: ${await someone.text()}`)
      })
    },
  }
}

/** Fills in a field of whatever kind, by its name. */
export async function fill(page, name, value) {
  const field = page.locator(`main [name="${name}"]`).first()
  const kind = await field.evaluate((element) => (element.tagName === 'SELECT' ? 'select' : element.type))
  if (kind === 'select') await field.selectOption(value)
  else if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check()
  else await field.fill(value)
}

/** Fills in and sends the form of a body; the way to the page behind the private link. */
export async function complain(someone, body, story) {
  const { page } = someone
  await someone.goto(`/bodies/${body}/form`)
  for (const [name, value] of Object.entries(story)) await fill(page, name, value)
  await someone.see('form')
  await page.locator('main form button').last().click()
  assert.ok((await someone.text()).includes(story['what-happened']), 'what was typed is shown as it was typed')
  await someone.see('review')
  await page.locator('main form[action$="/submission"] button').click()
  await page.waitForURL('**/follow/**')
  await someone.see('receipt')
  return new URL(page.url()).pathname
}
