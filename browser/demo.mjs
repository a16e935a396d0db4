// The demo on a free port, and a browser that looks at it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromium } from 'playwright-core'

const PROGRAM = process.env.GEHOOR ?? new URL('../target/debug/gehoor', import.meta.url).pathname
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Starts the demo with `dossiers` behind it; answers when it serves. */
export async function startDemo(dossiers) {
  const listen = `127.0.0.1:${await freePort()}`
  const child = spawn(PROGRAM, ['demo', '--listen', listen, '--dossiers', String(dossiers)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => (said += data))
  child.on('error', (error) => (said += `${error.message}; build it first: cargo build`))
  const base = `http://${listen}`
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || (child.pid === undefined && said)) throw new Error(`the demo stopped: ${said}`)
    const answer = await fetch(`${base}/healthz`).catch(() => null)
    if (answer?.ok) return { base, stop: () => child.kill('SIGTERM') }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  child.kill('SIGKILL')
  throw new Error(`the demo does not serve: ${said}`)
}

/** Chromium, as Debian installs it. */
export function openBrowser() {
  const executablePath = CHROMIUM.find((path) => existsSync(path))
  if (!executablePath) throw new Error('There is no Chromium: bin/check installs it.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] })
}
