// Without a mouse: what takes the focus, in which order, whether it shows; and a call that is registered by keyboard alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staff, visitor } from './people.mjs'
import { stage } from './stage.mjs'

const PAGES = [
  ['/', undefined],
  ['/bodies/selection/form', undefined],
  ['/registration', 'tom'],
  ['/work', 'hilde'],
  ['/register', 'hilde'],
]
const SCRIPTS = { javaScriptEnabled: true }
const STOPS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary'

for (const [path, who] of PAGES) {
  test(`with the Tab key through ${path}`, async () => {
    const { demo, browser } = await stage()
    const someone = who ? await staff(demo, browser, who, 'nl', 1280, SCRIPTS) : await visitor(demo, browser, 'nl', 1280, SCRIPTS)
    await someone.goto(path)
    const { page } = someone
    const expected = await page.evaluate(mark, STOPS)
    const met = []
    await page.evaluate(() => document.activeElement?.blur())
    for (let presses = 0; presses < 2 * expected.length + 9; presses++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focused)
      if (!stop) continue // out of the page, and in again at its top
      const last = met.at(-1)
      if (stop.number === last?.number) last.shown ||= stop.shown // a date is typed in three parts
      else if (met.some((one) => one.number === stop.number)) break
      else met.push(stop)
    }
    assert.deepEqual(met.filter((stop) => !stop.shown).map((stop) => stop.what), [], 'the focus is seen everywhere')
    assert.deepEqual(met.map((stop) => stop.number).toSorted((a, b) => a - b), expected, 'everything can be reached, and left again')
    const order = rotated(met.map((stop) => stop.number))
    assert.deepEqual(order, expected, 'the order is that of reading')
    await someone.leave()
  })
}

test('the first stop leads past the head of the page', async () => {
  const { demo, browser } = await stage()
  const someone = await visitor(demo, browser, 'nl', 1280, SCRIPTS)
  await someone.goto('/')
  const { page } = someone
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null))
  await someone.leave()
})

test('a call is registered by keyboard alone', async () => {
  const { demo, browser } = await stage()
  const tom = await staff(demo, browser, 'tom', 'nl', 1280, SCRIPTS)
  await tom.goto('/registration')
  const { page } = tom
  const type = async (name, text) => {
    for (let presses = 0; presses < 60; presses++) {
      if ((await page.evaluate(() => document.activeElement.name)) === name) return page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    assert.fail(`the Tab key does not reach ${name}`)
  }
  await type('message', 'De trein van 7.42 uur stopte niet.')
  await type('name', 'Mirthe Oosterlinck')
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement.matches('main form .nl-button--primary'))) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dossiers/**')
  assert.match(await tom.text(), /De trein van 7\.42 uur/)
  await tom.leave()
})

/** Numbers what can take the focus, in the order of the document. Of radio buttons of one name only one is a stop. */
function mark(stops) {
  const groups = new Set()
  let number = 0
  const numbers = []
  for (const element of document.querySelectorAll(stops)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue
    const { name } = element
    if (element.type === 'radio') {
      const chosen = [...document.getElementsByName(name)].some((radio) => radio.checked)
      if (chosen ? !element.checked : groups.has(name)) continue
      groups.add(name)
    }
    element.dataset.stop = String(number)
    numbers.push(number++)
  }
  return numbers
}

/** What has the focus, and whether one sees that it has. */
function focused() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const style = getComputedStyle(element)
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  const box = element.getBoundingClientRect()
  const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight
  return { number: Number(element.dataset.stop), shown: outlined && inside, what: element.outerHTML.slice(0, 120) }
}

/** The tour from its lowest number on: a page may set the focus into the middle. */
function rotated(numbers) {
  const first = numbers.indexOf(Math.min(...numbers))
  return [...numbers.slice(first), ...numbers.slice(0, first)]
}
