// Every kind of page, once, with scripts: nothing that a machine can find is in the way of anyone, nothing is asked of
// another server, and the browser has nothing to complain about.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violations } from './axe.mjs'
import { startEmpty } from './demo.mjs'
import { staff, visitor } from './people.mjs'
import { byPerson, stage } from './stage.mjs'

const SCRIPTS = { javaScriptEnabled: true }

test('every kind of page is accessible', async () => {
  const { demo, browser, pages, examined } = await stage()
  const wrong = []
  for (const [who, some] of byPerson(pages)) {
    const someone = who ? await staff(demo, browser, who, 'nl', 1280, SCRIPTS) : await visitor(demo, browser, 'nl', 1280, SCRIPTS)
    for (const { path, kind, status } of some) {
      await someone.page.goto(demo.base + path)
      examined.add(kind)
      for (const line of await violations(someone.page)) wrong.push(`${path} (${who ?? 'visitor'}, ${status}): ${line}`)
    }
    await someone.leave()
  }
  assert.deepEqual(wrong, [])
})

test('the page for the first administrator is accessible', async () => {
  const { browser } = await stage()
  const house = await startEmpty()
  const someone = await visitor(house, browser, 'nl', 320, SCRIPTS)
  await someone.goto('/first-run')
  assert.deepEqual(await violations(someone.page), [])
  await someone.page.locator('main form button').click()
  assert.ok((await someone.page.locator('[aria-invalid="true"]').count()) > 0)
  assert.deepEqual(await violations(someone.page), [])
  await someone.leave()
  house.stop()
})
