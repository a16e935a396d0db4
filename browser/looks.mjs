// What must hold of every page in every language: it says which one, no sentence is missing, nothing hangs over the edge.
import { readFileSync, readdirSync } from 'node:fs'

const LOCALE = new URL('../locales/en/', import.meta.url)
const SENTENCES = new Set(readdirSync(LOCALE).flatMap(sentencesOf))

/** What is wrong with the page that is open. */
export async function flaws(page, lang) {
  const seen = await page.evaluate(() => {
    const html = document.documentElement
    return { lang: html.lang, over: html.scrollWidth - html.clientWidth, text: document.body.innerText }
  })
  const found = []
  if (seen.lang !== lang) found.push(`says that it is in ${seen.lang}`)
  if (seen.over > 0) found.push(`hangs ${seen.over} pixels over the edge`)
  const holes = seen.text.match(/\b[a-z]+(-[a-z0-9]+)+\b/g)?.filter((word) => SENTENCES.has(word)) ?? []
  if (holes.length > 0) found.push(`shows the names of sentences: ${holes}`)
  return found
}

/** The names of the sentences in a file; a page shows one where the sentence itself is missing. */
function sentencesOf(file) {
  const lines = readFileSync(new URL(file, LOCALE), 'utf8').matchAll(/^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) *=/gm)
  return [...lines].map(([, id]) => id)
}
