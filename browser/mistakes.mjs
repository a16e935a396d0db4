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

test('what was wrong is no longer held against whoever puts it right', async () => {
  const { demo, browser } = await stage()
  const someone = await visitor(demo, browser, 'nl', 390, { javaScriptEnabled: true })
  await someone.goto('/bodies/selection/form')
  const { page } = someone
  await page.locator('main .nl-button--primary').first().click()
  const said = page.locator('#what-happened-error')
  const red = await said.evaluate((element) => getComputedStyle(element).color)
  const button = page.locator('main form button').last()
  const height = () => button.evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const before = await height()
  await page.locator('#what-happened').pressSequentially('De')
  assert.ok(await said.isVisible(), 'it can still be read while one types')
  assert.notEqual(await said.evaluate((element) => getComputedStyle(element).color), red)
  assert.equal(await page.locator('#what-happened').getAttribute('aria-invalid'), null)
  await page.keyboard.press('Tab')
  assert.ok(!(await said.isVisible()), 'and is gone after that')
  assert.doesNotMatch(await page.locator('#what-happened').getAttribute('aria-describedby'), /error/)
  assert.equal(await height(), before, 'nothing moves away under the hand')
  assert.deepEqual(await violations(page), [])
  await someone.leave()
})

test('a file that is not taken is told of, and the form waits once', async () => {
  const { demo, browser } = await stage()
  const someone = await visitor(demo, browser, 'nl', 390, { javaScriptEnabled: true })
  await someone.goto('/bodies/selection/form')
  const { page } = someone
  await page.fill('[name="what-happened"]', 'De deur bleef dicht.')
  const file = (name, text) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  await page.setInputFiles('[type="file"]', [file('setup.exe', 'MZ'), file('brief.txt', 'De deur.')])
  await page.locator('label', { hasText: 'brief.txt' }).waitFor()
  assert.match(await page.textContent('[data-files-said]'), /setup\.exe is niet aangenomen.*pdf/)
  const send = page.locator('main form button').last()
  await send.click()
  await page.waitForFunction(() => document.activeElement.textContent.includes('Nog niet verstuurd'))
  await someone.see('not-taken')
  assert.deepEqual(await violations(page), [])
  assert.equal(await page.inputValue('[name="what-happened"]'), 'De deur bleef dicht.')
  await send.click()
  await page.locator('form[action$="/submission"]').waitFor()
  const review = await someone.text()
  assert.ok(review.includes('De deur bleef dicht.') && review.includes('brief.txt') && !review.includes('setup.exe'), review)
  await someone.leave()
})
