import { chromium } from '@playwright/test'
import { findBrowser, NO_BROWSER } from '../find-browser.mjs'
import { median, quantile } from './measure.mjs'
import { withServer } from './server.mjs'

/** As the tools of Chrome have it: 400 kbit/s, and two seconds for each way there and back. */
const SLOW_3G = {
  offline: false,
  latency: 2000,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
}
const CPU_SLOWDOWN = 4
const ROUNDS = 3
/** A page that is not alive after this long never will be. */
const LIMIT_MS = 180_000
const TYPED = 'Z'
const FIELD = '[data-field="infrastructure/tags/cost_center"] input'

/**
 * From the first paint until a key is accepted by a field, on a slow network and processor. It counts
 * when it is kept: once the page is alive, the tag that follows from the field has it.
 */
export async function firstKey() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    return await withServer(async ({ url }) => {
      const visits = []
      for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, url))
      return [rowOf(visits)]
    })
  } finally {
    await browser.close()
  }
}

async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(LIMIT_MS)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_3G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  let tell
  const painted = new Promise((resolve) => {
    tell = resolve
  })
  await page.exposeFunction('told', () => tell())
  await page.addInitScript(watch, FIELD)
  await page.goto(url, { waitUntil: 'commit', timeout: LIMIT_MS })
  await painted
  await page.keyboard.press(TYPED)
  await page.waitForFunction(
    (typed) => document.querySelector('[data-tag="CostCenter"]')?.textContent.includes(typed),
    `FIN-001${TYPED}`,
    { polling: 100 },
  )
  const times = await page.evaluate(() => ({ ...globalThis.times, alive: performance.now() }))
  await context.close()
  return times
}

/** Runs in the page: puts the caret into the field at the first paint, and notes the times. */
function watch(field) {
  const times = {}
  globalThis.times = times
  addEventListener('input', () => (times.accepted ??= performance.now()), true)
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0]
    if (!paint) return
    times.paint = paint.startTime
    const begin = () => {
      const input = document.querySelector(field)
      if (!input) return requestAnimationFrame(begin)
      input.focus()
      input.setSelectionRange(input.value.length, input.value.length)
      globalThis.told()
    }
    begin()
  }).observe({ type: 'paint', buffered: true })
}

function rowOf(visits) {
  const waits = visits.map(({ accepted, paint }) => accepted - paint)
  const seconds = (times) => (median(times) / 1000).toFixed(1)
  return {
    what: `first paint to first key accepted and kept, slow 3G, CPU ${CPU_SLOWDOWN} ×`,
    measured: `${median(waits).toFixed(0)} ms`,
    detail: `first paint after ${seconds(visits.map(({ paint }) => paint))} s, tags follow after ${seconds(visits.map(({ alive }) => alive))} s`,
    runs: visits.length,
    spread: `${quantile(waits, 0.25).toFixed(0)}–${quantile(waits, 0.75).toFixed(0)} ms`,
    allowed: 'no key lost',
    holds: true,
  }
}
