// In which order a screen reader tells the main pages, and how it names what is there: kept in reading/, so that a change
// is seen in review. `npm run reading` writes them anew.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { staff, visitor } from './people.mjs'
import { leave, stage } from './stage.mjs'

const FOLDER = new URL('./reading/', import.meta.url)
const MAIN = [
  { name: 'start', path: '/' },
  { name: 'form', path: '/bodies/selection/form' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'registration', path: '/registration', who: 'tom' },
  { name: 'work', path: '/work', who: 'hilde' },
  { name: 'dossier', kind: '/dossiers/*', who: 'celine' },
]

for (const { name, who, path, kind } of MAIN) {
  test(`the reading order of ${name}`, async () => {
    const { demo, browser, pages } = await stage()
    const someone = who ? await staff(demo, browser, who, 'en') : await visitor(demo, browser, 'en')
    const found = path ?? pages.find((page) => page.kind === kind && page.who === who).path
    await someone.goto(`${found}?lang=en`)
    const parts = []
    for (const part of ['header', 'main', 'footer']) parts.push(await someone.page.locator(`body > ${part}`).ariaSnapshot())
    await someone.leave()
    const told = `${parts.join('\n').split('\n').filter((line) => !/^\s*- \/url:/.test(line)).join('\n')}\n`
    const file = new URL(`${name}.txt`, FOLDER)
    if (process.env.READING === 'write') return mkdirSync(FOLDER, { recursive: true }), writeFileSync(file, told)
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
    assert.equal(told, kept, `${name} is read otherwise than reading/${name}.txt; if that is meant, npm run reading`)
  })
}

// When nothing comes after, an open browser keeps the runner waiting, and the runner's last hook waits for that.
if (process.env.READING === 'write') test('the reading order is written', leave)
