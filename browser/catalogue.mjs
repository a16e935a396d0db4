// Every page there is: found by following links, as each of the staff and as a visitor, in the demo. One of each kind is
// kept, so that a page that somebody adds is looked at without being named here.
import { staff, visitor } from './people.mjs'

/** Whose pages are followed, in this order: the first to see a page is who it is looked at as. */
export const CAST = ['hilde', 'celine', 'amina', 'thierry', 'tom', 'dries']

/** Where a visitor begins; `/style` shows every component, the last is an address where nothing is. */
const DOORS = ['/', '/bodies/selection', '/bodies/selection/form', '/follow', '/sign-in', '/demo/mail', '/style', '/no-such-page']
/** What the style page leads to is not there. */
const LEADS_NOWHERE = new Set(['/style'])
/** Each kind of page is looked at once; these look otherwise to each of the staff. */
const PER_PERSON = new Set(['/work', '/dossiers/*'])
/** After these words an address names one of many. */
const ONE_OF_MANY = /\/(dossiers|documents|bodies|people|letters|mail|follow|messages|attachments|views|texts|units|subjects|text-blocks)\/[^/]+/g
/** Not pages: files, and what the browser would save rather than show. */
const NOT_A_PAGE = /\.(css|js|svg|png|ico|woff2|zip|csv|xlsx|pdf|eml|webmanifest|json)$|^\/(assets|healthz)/

/** The kind of page at an address: the address without what names one of many, and without its query. */
export function kind(path) {
  const kept = path.split(/[?#]/)[0].replaceAll(ONE_OF_MANY, (part) => (part.endsWith('/new') ? part : `${part.slice(0, part.lastIndexOf('/'))}/*`))
  return kept.replace(/^(\/administration\/letters\/\*)\/.+/, '$1/*').replace(/^(\/administration\/procedures)\/.+/, '$1/*').replace(/^(\/follow\/\*)\/[^/]+/, '$1/*').replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, '/*')
}

/**
 * The catalogue: `[{ who, path, kind }]`, `who` being a login or nothing. `enough` bounds how many pages of one kind are
 * read in search of others.
 */
export async function catalogue(demo, browser, enough = 25) {
  const found = new Map()
  for (const who of [undefined, ...CAST]) {
    const someone = who ? await staff(demo, browser, who, 'nl') : await visitor(demo, browser, 'nl')
    await follow(someone, who, who ? ['/work', '/account', '/no-such-page'] : DOORS, found, enough)
    await someone.leave()
  }
  return [...found.values()]
}

async function follow(someone, who, doors, found, enough) {
  const met = new Set(doors)
  const read = new Map()
  const queue = [...doors]
  while (queue.length > 0) {
    const path = queue.shift()
    const of = kind(path)
    const times = read.get(of) ?? 0
    if (times >= (of === '/dossiers/*' ? enough : 2)) continue
    read.set(of, times + 1)
    const answer = await someone.page.request.get(someone.base + path, { maxRedirects: 0 })
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    const key = PER_PERSON.has(of) || of === '/no-such-page' ? `${who} ${of}` : of
    if (answer.status() !== 302 && !found.has(key)) found.set(key, { who, path, kind: of, status: answer.status() })
    if (LEADS_NOWHERE.has(path)) continue
    for (const [, href] of (await answer.text()).matchAll(/href="([^"]+)"/g)) {
      const next = new URL(href.replaceAll('&amp;', '&'), someone.base + path)
      const address = next.pathname + next.search
      if (next.origin !== someone.base || NOT_A_PAGE.test(next.pathname) || /[?&](lang|sort|after|before)=/.test(next.search)) continue
      if (!met.has(address)) queue.push(address), met.add(address)
    }
  }
}
