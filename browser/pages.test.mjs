// Every page, in four languages, on a phone of 320 and a screen of 1280 pixels: nothing hangs over the edge, the page says
// which language it is in, no sentence is missing.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openBrowser, startDemo } from './demo.mjs'
import { staff, visitor } from './people.mjs'

const PUBLIC = ['/', '/bodies/selection', '/bodies/selection/form', '/follow', '/sign-in', '/demo/mail']
const STAFF = ['/work', '/register', '/registration', '/letters', '/alerts', '/account']
const LOCALE = new URL('../locales/en/', import.meta.url)
const SENTENCES = new Set(readdirSync(LOCALE).flatMap(sentencesOf))
const WIDTHS = [320, 1280]
let demo, browser

before(async () => {
  demo = await startDemo(40)
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
  demo?.stop()
})

for (const lang of ['nl', 'fr', 'de', 'en']) {
  test(`every page in ${lang}`, async () => {
    for (const width of WIDTHS) {
      const someone = await visitor(demo, browser, lang, width)
      for (const path of PUBLIC) await look(someone, `${path}?lang=${lang}`, lang)
      await someone.leave()
      const desk = await staff(demo, browser, 'tom', lang, width)
      for (const path of STAFF) await look(desk, path, lang)
      await desk.leave()
      const manager = await staff(demo, browser, 'hilde', lang, width)
      for (const path of await someDossier(manager)) await look(manager, path, lang)
      await manager.leave()
      const administrator = await staff(demo, browser, 'dries', lang, width)
      for (const path of ['/people', '/people/new', '/people/tom-wuyts']) await look(administrator, path, lang)
      await administrator.leave()
    }
  })
}

async function look(someone, path, lang) {
  await someone.goto(path)
  await someone.see(path.split('?')[0].replaceAll('/', '_'))
  const { page } = someone
  assert.equal(await page.getAttribute('html', 'lang'), lang, path)
  const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  assert.ok(over <= 0, `${path} hangs ${over} pixels over the edge in ${lang}`)
  const holes = (await someone.text()).match(/\b[a-z]+(-[a-z0-9]+)+\b/g)?.filter((word) => SENTENCES.has(word))
  assert.deepEqual(holes ?? [], [], `${path} in ${lang} shows the names of sentences`)
}

/** The names of the sentences in a file; a page shows one where the sentence itself is missing. */
function sentencesOf(file) {
  const lines = readFileSync(new URL(file, LOCALE), 'utf8').matchAll(/^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) *=/gm)
  return [...lines].map(([, id]) => id)
}

/** A dossier that waits for the person, with the forms of what they can do there. */
async function someDossier(someone) {
  const links = await someone.page.locator('main a[href^="/dossiers/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  const dossier = links[0].split('/').slice(0, 3).join('/')
  await someone.goto(dossier)
  const acts = await someone.page.locator('main a[href*="/acts/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  return [dossier, ...new Set(acts)]
}
