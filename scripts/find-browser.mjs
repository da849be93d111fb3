import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM_BROWSERS = [
  // Debian's Chromium without its windows, which starts and paints faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser for the tests: a system Chromium or Chrome, else Playwright's own, else Debian's
 * `chromium`, installed when this runs as root. Undefined when there is none.
 */
export function findBrowser() {
  const candidates = [process.env.CHROME_PATH, ...SYSTEM_BROWSERS, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path)) ?? installDebianChromium()
}

const SYSTEM_FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The system's own Firefox, which is driven by WebDriver BiDi; undefined where there is none. None is installed. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...SYSTEM_FIREFOXES].find((path) => path && existsSync(path))
}

export const NO_FIREFOX =
  'THE STORIES OF FIREFOX DID NOT RUN. There is no Firefox: install the package firefox-esr, or set FIREFOX_PATH.'

export const NO_BROWSER =
  'No browser for the tests. Install Chromium or Chrome, or run "npx playwright install chromium", or set CHROME_PATH.'

function installDebianChromium() {
  const path = '/usr/bin/chromium'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('No browser found: installing the package chromium.')
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      options,
    )
  } catch {
    return undefined
  }
  return existsSync(path) ? path : undefined
}
