// Every picture in the README and the manuals is one that `npm run pictures` takes, of a page that there is.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { PICTURES } from './pictures.mjs'
import { stage } from './stage.mjs'

const ROOT = new URL('../', import.meta.url)
const LARGEST = 150 * 1024 // bytes

test('the pictures show pages that there are', async () => {
  const { pages } = await stage()
  for (const { name, who, path, kind } of PICTURES) {
    assert.ok(pages.some((page) => page.status === 200 && (page.path === path || (page.kind === kind && page.who === who))), name)
  }
  const manuals = readdirSync(new URL('docs/manual/', ROOT)).filter((file) => file.endsWith('.md'))
  for (const file of ['README.md', ...manuals.map((name) => `docs/manual/${name}`)]) {
    for (const [, picture] of readFileSync(new URL(file, ROOT), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      const at = new URL(picture, new URL(file, ROOT))
      assert.ok(existsSync(at), `${file}: ${picture}`)
      assert.ok(PICTURES.some(({ name }) => at.pathname.endsWith(`/pictures/${name}.png`)), `${picture} is not taken by npm run pictures`)
      assert.ok(statSync(at).size <= LARGEST, `${picture} is large`)
    }
  }
})
