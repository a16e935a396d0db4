// Gehoor on a free port, and a browser that looks at it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const PROGRAM = process.env.GEHOOR ?? new URL('../target/debug/gehoor', import.meta.url).pathname
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** The Monday on which every demo of these tests begins, so that pages read the same each time. */
const TODAY = '2026-03-16'

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Starts the program; answers when it serves. */
async function start(listen, args) {
  const child = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const out of [child.stdout, child.stderr]) out.on('data', (data) => (said += data))
  process.once('exit', () => child.kill('SIGKILL')) // whatever becomes of the tests, nothing stays behind
  for (const held of [child, child.stdout, child.stderr]) held.unref()
  child.on('error', (error) => (said += `${error.message}; build it first: cargo build`))
  const base = `http://${listen}`
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || (child.pid === undefined && said)) throw new Error(`it stopped: ${said}`)
    const answer = await fetch(`${base}/healthz`).catch(() => null)
    if (answer?.ok) return { base, said: () => said, stop: () => child.kill('SIGTERM') }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  child.kill('SIGKILL')
  throw new Error(`it does not serve: ${said}`)
}

/** The demo with `dossiers` behind it. */
export async function startDemo(dossiers) {
  const listen = `127.0.0.1:${await freePort()}`
  return start(listen, ['demo', '--listen', listen, '--dossiers', String(dossiers), '--today', TODAY])
}

/** An installation in which nobody has an account yet. */
export async function startEmpty() {
  const listen = `127.0.0.1:${await freePort()}`
  const folder = mkdtempSync(join(tmpdir(), 'gehoor-empty-'))
  const config = join(folder, 'gehoor.toml')
  const lines = ['[server]', `listen = "${listen}"`, `base-url = "http://${listen}"`, 'behind-proxy = false', '[database]', `url = "sqlite:${join(folder, 'gehoor.db')}"`]
  writeFileSync(config, [...lines, '[mail]', 'host = "127.0.0.1"', 'port = 9', 'tls = "none"', ''].join('\n'))
  const house = await start(listen, ['serve', '--config', config])
  return { ...house, stop: () => (house.stop(), rmSync(folder, { recursive: true, force: true })) }
}

/** Chromium, as Debian installs it. */
export function openBrowser() {
  const executablePath = CHROMIUM.find((path) => existsSync(path))
  if (!executablePath) throw new Error('There is no Chromium: bin/check installs it.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] })
}
