// The pictures of the README and the manuals, from the demo as it is on its first morning: `npm run pictures`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { catalogue } from './catalogue.mjs'
import { openBrowser, startDemo } from './demo.mjs'
import { staff, visitor } from './people.mjs'

/** What is shown, as whom, in which language, how wide and how high. */
export const PICTURES = [
  { name: 'form', path: '/bodies/selection/form', lang: 'en', width: 1080, height: 900 },
  { name: 'work', who: 'hilde', path: '/work', lang: 'en', width: 1080, height: 760 },
  { name: 'dossier', who: 'hilde', kind: '/dossiers/*', lang: 'en', width: 1000, height: 780 },
  { name: 'register', who: 'hilde', path: '/register', lang: 'en', width: 1080, height: 760 },
  { name: 'work-on-a-phone', who: 'amina', path: '/work', lang: 'fr', width: 390, height: 780 },
  { name: 'registration', who: 'tom', path: '/registration', lang: 'en', width: 1000, height: 900 },
  { name: 'acts', who: 'hilde', kind: '/dossiers/*', lang: 'en', width: 1000, height: 620, at: '#acts' },
  { name: 'judge', who: 'hilde', path: '/work', follow: '/acts/judge', lang: 'en', width: 1000, height: 820 },
  { name: 'letters', who: 'tom', path: '/letters', lang: 'en', width: 1000, height: 560 },
  { name: 'workload', who: 'koen', path: '/register/workload', lang: 'en', width: 1000, height: 560 },
]
const FOLDER = new URL('../docs/manual/pictures/', import.meta.url)

/** Takes every picture. The band with the demo's clock is left out: no installation has it. */
async function takeAll() {
  const demo = await startDemo(90)
  const browser = await openBrowser()
  mkdirSync(FOLDER, { recursive: true })
  const pages = await catalogue(demo, browser)
  for (const { name, who, path, kind, lang, width, height, follow, at } of PICTURES) {
    const someone = who ? await staff(demo, browser, who, lang, width) : await visitor(demo, browser, lang, width)
    await someone.page.setViewportSize({ width, height })
    const found = path ?? pages.find((page) => page.kind === kind && page.who === who).path
    await someone.goto(`${found}?lang=${lang}`)
    if (follow) await someone.page.locator(`main a[href*="${follow}"]`).first().click()
    if (at) await someone.page.locator(at).evaluate((place) => place.scrollIntoView())
    await someone.page.locator('.gehoor-clock').evaluateAll((bands) => bands.forEach((band) => band.remove()))
    writeFileSync(new URL(`${name}.png`, FOLDER), await someone.page.screenshot())
    await someone.leave()
  }
  await browser.close()
  demo.stop()
}

if (process.argv[1] === new URL(import.meta.url).pathname) await takeAll()
