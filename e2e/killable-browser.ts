import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'

/** A browser with a profile on the disk, in a process group of its own. */
export interface KillableBrowser {
  readonly page: Page
  /** SIGKILL to every process of it: none gets to say goodbye. */
  kill(): Promise<void>
}

/** Starts a browser on a profile; what was in it before is there again. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const program = process.env.CHROME_PATH ?? chromium.executablePath()
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const browser = await chromium.connectOverCDP(await addressOf(child))
  return { page: await newPage(browser), kill: () => killGroup(child, browser) }
}

/** Where its developer tools listen; it says so in its first lines. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk)
    const address = /ws:\/\/\S+/.exec(said)?.[0]
    if (address) {
      // Leaving the loop closed the pipe; what it says later must not stop it.
      return address
    }
  }
  throw new Error(`The browser did not start: ${said}`)
}

async function newPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no profile.')
  return context.newPage()
}

async function killGroup(child: ChildProcess, browser: Browser): Promise<void> {
  if (child.pid === undefined) throw new Error('The browser has not started.')
  const gone = once(child, 'exit')
  process.kill(-child.pid, 'SIGKILL')
  await gone
  await browser.close().catch(() => null)
}
