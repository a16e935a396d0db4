// On paper: a list, a dossier and a letter, without what only a screen needs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staff } from './people.mjs'
import { stage } from './stage.mjs'

test('a list, a dossier and a letter are printed without their frame', async () => {
  const { demo, browser, pages } = await stage()
  const hilde = await staff(demo, browser, 'hilde', 'nl')
  await hilde.page.emulateMedia({ media: 'print' })
  for (const kind of ['/register', '/dossiers/*', '/dossiers/*/documents/*']) {
    await hilde.goto(pages.find((page) => page.kind === kind && page.who === 'hilde').path)
    const seen = await hilde.page.evaluate(() =>
      [...document.querySelectorAll('nav, button, .nl-button, .gehoor-clock, .nl-skip-link, footer')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    assert.deepEqual(seen, [], kind)
    assert.ok((await hilde.page.pdf({ format: 'A4' })).length > 1000)
  }
  await hilde.leave()
})
