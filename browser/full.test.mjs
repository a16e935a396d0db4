// What `bin/check --full` adds: every kind of page in four languages, on screens of four widths, by day and by night.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { violations } from './axe.mjs'
import { flaws } from './looks.mjs'
import { staff, visitor } from './people.mjs'
import { byPerson, leave, stage } from './stage.mjs'

after(leave)

const WIDTHS = [320, 390, 768, 1280]

for (const colorScheme of ['light', 'dark']) {
  for (const lang of ['nl', 'fr', 'de', 'en']) {
    test(`every kind of page in ${lang}, ${colorScheme}`, async () => {
      const { demo, browser, pages } = await stage()
      const wrong = []
      for (const [who, some] of byPerson(pages)) {
        const options = { colorScheme, javaScriptEnabled: true, reducedMotion: 'reduce' }
        const someone = who ? await staff(demo, browser, who, lang, 1280, options) : await visitor(demo, browser, lang, 1280, options)
        for (const { path, kind } of some.filter(({ kind }) => kind !== '/style' || lang === 'en')) {
          await someone.page.goto(`${demo.base}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
          for (const width of WIDTHS) {
            await someone.page.setViewportSize({ width, height: 900 })
            await someone.see(`${kind.replaceAll('/', '_')}-${width}-${colorScheme}`)
            const found = [...(await flaws(someone.page, lang)), ...(width % 640 === 0 ? await violations(someone.page) : [])]
            for (const line of found) wrong.push(`${path} (${who ?? 'visitor'}, ${width}): ${line}`)
          }
        }
        await someone.leave()
      }
      assert.deepEqual(wrong, [])
    })
  }
}
