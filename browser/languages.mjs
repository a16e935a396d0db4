// Every kind of page in four languages, 320 pixels wide: that is also a screen of 1280 at 400 % (WCAG 1.4.10).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flaws } from './looks.mjs'
import { staff, visitor } from './people.mjs'
import { byPerson, stage } from './stage.mjs'

for (const lang of ['nl', 'fr', 'de', 'en']) {
  test(`every kind of page in ${lang}, narrow`, async () => {
    const { demo, browser, pages } = await stage()
    const wrong = []
    for (const [who, some] of byPerson(pages)) {
      const someone = who ? await staff(demo, browser, who, lang, 320) : await visitor(demo, browser, lang, 320)
      for (const { path, kind } of some.filter(({ kind }) => kind !== '/style')) {
        await someone.page.goto(`${demo.base}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        await someone.see(kind.replaceAll('/', '_'))
        for (const line of await flaws(someone.page, lang)) wrong.push(`${path} (${who ?? 'visitor'}): ${line}`)
      }
      await someone.leave()
    }
    assert.deepEqual(wrong, [])
  })
}
