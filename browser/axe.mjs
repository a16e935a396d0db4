// What a machine can find of WCAG 2.2 level AA, on the page that is open.
import assert from 'node:assert/strict'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Off unless asked for; WCAG 2.2, 2.5.8. */
const RULES = { 'target-size': { enabled: true } }

/** Reads the whole page, with everything opened that opens at a click; answers what is wrong in a line for each. */
export async function violations(page) {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ([values, rules]) => {
      for (const more of document.querySelectorAll('details')) more.open = true
      const options = { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] }
      return (await globalThis.axe.run(document, options)).violations
    },
    [TAGS, RULES],
  )
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 200)}`))
}

/** Fails with everything that is wrong with the page. */
export async function assertAccessible(page, name) {
  assert.deepEqual(await violations(page), [], name)
}
