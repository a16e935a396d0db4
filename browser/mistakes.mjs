// Forms that were sent empty: each says what is wrong, at the top and at the field, and stays accessible.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violations } from './axe.mjs'
import { staff, visitor } from './people.mjs'
import { stage } from './stage.mjs'

const FORMS = [
  ['/bodies/selection/form'],
  ['/follow'],
  ['/registration', 'tom'],
  ['/people/new', 'dries'],
  ['/dossiers/*/acts/check-form'],
  ['/dossiers/*/acts/investigate'],
]

for (const [at, login] of FORMS) {
  test(`${at}, sent empty`, async () => {
    const { demo, browser, pages } = await stage()
    const found = pages.find((page) => page.kind === at)
    const who = login ?? found?.who
    const scripts = { javaScriptEnabled: true }
    const someone = who ? await staff(demo, browser, who, 'nl', 390, scripts) : await visitor(demo, browser, 'nl', 390, scripts)
    await someone.goto(found?.path ?? at)
    const { page } = someone
    await page.locator('main .nl-button--primary').first().click()
    await page.waitForLoadState()
    await someone.see(`mistakes${at.replaceAll('/', '_')}`)
    assert.ok(await page.evaluate(() => document.activeElement.matches('[role="alert"]')), 'the mistakes take the focus')
    assert.deepEqual(await violations(page), [])
    await page.locator('[role="alert"] a').first().click()
    assert.ok(await page.evaluate(() => document.activeElement.matches('[aria-invalid="true"], fieldset input, [aria-describedby]')))
    await someone.leave()
  })
}
