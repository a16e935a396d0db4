// The tasks that the walk does not pass through, with scripts off: the desk takes a call, an administrator lets someone in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, staff } from './people.mjs'
import { stage } from './stage.mjs'

test('the desk registers a call', async () => {
  const { demo, browser } = await stage()
  const tom = await staff(demo, browser, 'tom', 'nl')
  await tom.goto('/registration')
  await fill(tom.page, 'message', 'De trein van 7.42 uur stopte niet.')
  await fill(tom.page, 'name', 'Wiebe Vandermeersch')
  await fill(tom.page, 'language', 'nl')
  await tom.page.locator('main .nl-button--primary').click()
  await fill(tom.page, 'email', 'wiebe@postvak.example')
  await tom.page.locator('main .nl-button--primary').click()
  await tom.page.waitForURL('**/registration?done=*')
  await tom.page.locator('main a[href^="/dossiers/"]').click()
  assert.match(await tom.text(), /Wiebe Vandermeersch/)
  await tom.leave()
})

test('an administrator lets someone in', async () => {
  const { demo, browser } = await stage()
  const dries = await staff(demo, browser, 'dries', 'nl')
  await dries.goto('/people')
  await dries.page.locator('main a[href="/people/new"]').click()
  const given = { name: 'Nora Sterckx', login: 'nora', email: 'nora.sterckx@selectiekantoor.example' }
  for (const [name, value] of Object.entries(given)) await fill(dries.page, name, value)
  // the usual way: the invitation goes by mail, and nobody but Nora ever knows her password
  assert.equal(await dries.page.locator('main input[type="password"]').first().isVisible(), false)
  await dries.page.locator('main .nl-button--primary').click()
  await dries.page.waitForURL(/\/people\/[^/?]+\?/)
  assert.match(await dries.text(), /Nora Sterckx/)
  await dries.leave()
})
