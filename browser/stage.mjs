// One demo and one browser for all tests: making a year of dossiers takes longer than looking at it.
import { catalogue } from './catalogue.mjs'
import { openBrowser, startDemo } from './demo.mjs'

/** Enough that nearly every act waits for somebody; the walk passes the others. */
const DOSSIERS = 90
let set

/** The demo, the browser, every page there was before a test changed anything, and the kinds that axe has seen. */
export function stage() {
  return (set ??= begin())
}

async function begin() {
  const demo = await startDemo(DOSSIERS)
  const browser = await openBrowser()
  return { demo, browser, pages: await catalogue(demo, browser), examined: new Set() }
}

/** Ends both, once. */
export async function leave() {
  if (!set) return
  const { demo, browser } = await set
  set = undefined
  await browser.close()
  demo.stop()
}

/** The pages of each person, and of the visitor who is nobody. */
export function byPerson(pages) {
  const groups = new Map()
  for (const page of pages) groups.set(page.who, [...(groups.get(page.who) ?? []), page])
  return groups
}
