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

/** How many keys a call takes beside its words: four to reach the message, one for the language, two to send without an address. */
const KEYS = 7

test('a call is registered by keyboard alone, in few keys', async () => {
  const { demo, browser } = await stage()
  const tom = await staff(demo, browser, 'tom', 'nl', 1280, SCRIPTS)
  await tom.goto('/registration')
  const { page } = tom
  let keys = 0
  const press = async (key) => {
    keys += 1
    await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement.name)
  assert.equal(await focused(), 'name', 'one can begin to type at once')
  await page.keyboard.type('Mirthe Oosterlinck')
  await press('Enter')
  await page.keyboard.type('02 555 19 87')
  while ((await focused()) !== 'language' && keys < 60) await press('Enter')
  await press('Space')
  while ((await focused()) !== 'message' && keys < 60) await press('Enter')
  await page.keyboard.type('De trein van 7.42 uur stopte niet.')
  await press('Control+Enter')
  await page.waitForFunction(() => document.activeElement.name === 'email')
  assert.ok(await page.locator('main .utrecht-alert--warning').isVisible(), 'an address is asked for, once')
  await press('Control+Enter')
  await page.waitForURL('**/registration?done=*')
  assert.ok(keys <= KEYS, `${keys} keys beside what was said`)
  const number = (await page.textContent('.gehoor-figure')).trim()
  assert.match(number, /^2026-[A-Z]+-\d+$/)
  await page.locator(`main a[href="/dossiers/${number}"]`).click()
  assert.match(await tom.text(), /De trein van 7\.42 uur/)
  await tom.leave()
})

const MAIL = ['From: Jo Peeters <jo@post.example>', 'Date: Thu, 12 Mar 2026 10:30:00 +0100', 'Subject: Klacht', '', 'De deur bleef dicht.', '']

test('a mail that falls anywhere on the form fills it in, and a file that is refused does not seem sent', async () => {
  const { demo, browser } = await stage()
  const tom = await staff(demo, browser, 'tom', 'nl', 1280, SCRIPTS)
  await tom.goto('/registration')
  const { page } = tom
  const drop = (name, content) =>
    page.evaluate(
      ([name, content]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], name))
        const place = document.querySelector('[name="desired"], [name="message"]')
        for (const type of ['dragenter', 'dragover', 'drop']) place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
      },
      [name, content],
    )
  await drop('nep.pdf', 'geen pdf')
  await page.waitForSelector('[data-files-said] [role="alert"]')
  assert.doesNotMatch(await page.textContent('[data-files]'), /100 %/)
  await page.reload()
  await drop('klacht.eml', MAIL.join('\r\n'))
  await page.waitForFunction(() => document.querySelector('[name="message"]').value !== '')
  const values = ['message', 'name', 'email', 'medium', 'received-on'].map((name) => page.inputValue(`[name="${name}"]`))
  assert.deepEqual(await Promise.all(values), ['De deur bleef dicht.', 'Jo Peeters', 'jo@post.example', 'email', '2026-03-12'])
  await tom.leave()
})

test('what was typed survives a window that is gone', async () => {
  const { demo, browser } = await stage()
  const tom = await staff(demo, browser, 'tom', 'nl', 1280, SCRIPTS)
  await tom.goto('/registration')
  const { page } = tom
  // the first save fails, and is tried again without another key
  await page.route('**/drafts', (route) => route.abort(), { times: 1 })
  await page.fill('[name="message"]', 'Halfweg het gesprek viel de stroom uit.')
  await page.waitForFunction(() => document.querySelector('[data-draft]').closest('form').dataset.drafted === 'yes')
  assert.deepEqual(tom.complaints.splice(0), ['Failed to load resource: net::ERR_FAILED'], 'the save that failed')
  const later = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await later.goto(`${tom.base}/registration`)
  await later.locator('.gehoor-drafts a').first().click()
  assert.equal(await later.inputValue('[name="message"]'), 'Halfweg het gesprek viel de stroom uit.')
  await later.goto(`${tom.base}/registration`)
  await later.locator('.gehoor-drafts button').first().click()
  await later.waitForURL('**/registration')
  assert.equal(await later.locator('.gehoor-drafts').count(), 0, 'and is gone when it is thrown away')
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
