import { chromium } from '@playwright/test'
import { findBrowser, NO_BROWSER } from '../find-browser.mjs'
import { withBareEditor } from './bare-editor.mjs'
import { largeJob } from './large-job.mjs'
import { quantile } from './measure.mjs'
import { withServer } from './server.mjs'

const SIZES = [300, 2000]
/** The places take turns, so that all meet the same machine. */
const ROUNDS = 3
/** Between two strokes: now faster, now slower than what the page does behind a stroke. */
const PAUSES_MS = [30, 80, 130, 180, 230, 60, 110, 160, 210, 100]
const STROKES = 2 * PAUSES_MS.length
/** Whatever happens, the bench is over after this long. */
const LIMIT_MS = 120_000

/** Key stroke to next paint in a form field and in the editor, against a page with a bare editor. */
export async function typing() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const limit = setTimeout(() => browser.close(), LIMIT_MS)
  try {
    return await withServer(({ url }) =>
      withBareEditor(async (bareUrl) => {
        const rows = []
        for (const lines of SIZES) rows.push(...(await ofSize(browser, { url, bareUrl, lines })))
        return rows
      }),
    )
  } finally {
    clearTimeout(limit)
    await browser.close()
  }
}

async function ofSize(browser, { url, bareUrl, lines }) {
  const text = largeJob(lines)
  const bare = await openBare(browser, bareUrl, text)
  const product = await openProduct(browser, url, text)
  const owner = product.getByRole('textbox', { name: 'Owner' }).first()
  const places = {
    bare: {
      page: bare,
      focus: () => focusEditor(bare, bare.getByRole('textbox', { name: 'Bare' })),
    },
    'a form field': { page: product, focus: () => owner.focus() },
    'the editor': {
      page: product,
      focus: () =>
        focusEditor(
          product,
          product.getByRole('textbox', { name: /^Job YAML\. Leave the editor/ }),
        ),
    },
  }
  const times = Object.fromEntries(Object.keys(places).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { page, focus }] of Object.entries(places)) {
      await page.bringToFront()
      await focus()
      times[name].push(...(await strokes(page)))
    }
  }
  await bare.context().close()
  await product.context().close()
  return ['a form field', 'the editor'].map((name) => rowOf(name, lines, times[name], times.bare))
}

async function openBare(browser, url, text) {
  const page = await newPage(browser)
  await page.goto(url)
  await page.waitForFunction(() => 'show' in globalThis)
  await page.evaluate((value) => globalThis.show(value), text)
  return page
}

/** The product with the text as the draft of the last visit. */
async function openProduct(browser, url, text) {
  const page = await newPage(browser)
  const job = { name: 'large.yaml', text, openedText: text }
  await page.addInitScript(
    (draft) => {
      localStorage.setItem('dativo-infra-designer:welcome-seen', '1')
      localStorage.setItem('dativo-infra-designer:draft:v1', draft)
    },
    JSON.stringify({ job, asset: null }),
  )
  await page.goto(url)
  await page
    .getByRole('textbox', { name: /^Job YAML\. Leave the editor/ })
    .waitFor({ state: 'attached' })
  // What the page fetches ahead is over.
  await page.waitForFunction(() => 'offlineReady' in document.documentElement.dataset)
  return page
}

async function newPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  return context.newPage()
}

/** The caret behind the value of the first key, whatever was typed before. */
async function focusEditor(page, editor) {
  await editor.focus()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
}

/** Milliseconds from the key to the paint after it, the wait for what the page does meanwhile included. */
async function strokes(page) {
  await page.waitForTimeout(300)
  const times = []
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    await page.evaluate(() => {
      globalThis.painted = new Promise((resolve) => {
        const onKey = ({ timeStamp }) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          requestAnimationFrame(() => port2.postMessage(null))
        }
        addEventListener('keydown', onKey, { once: true, capture: true })
      })
    })
    await page.keyboard.press('x')
    times.push(await page.evaluate(() => globalThis.painted))
    await page.waitForTimeout(PAUSES_MS[stroke % PAUSES_MS.length])
  }
  return times
}

const LIMIT = 1.5

function rowOf(place, lines, times, bareTimes) {
  const [p50, p95] = [0.5, 0.95].map((part) => quantile(times, part).toFixed(1))
  const [bare50, bare95] = [0.5, 0.95].map((part) => quantile(bareTimes, part).toFixed(1))
  const ratio = quantile(times, 0.95) / quantile(bareTimes, 0.95)
  const [low, high] = [0.25, 0.75].map((part) => quantile(times, part) / quantile(bareTimes, part))
  return {
    what: `key stroke to next paint in ${place}, ${lines} lines, p95`,
    measured: `${ratio.toFixed(2)} ×`,
    detail: `p95 ${p95} ms over ${bare95} ms in a bare editor, p50 ${p50} over ${bare50}`,
    runs: times.length,
    spread: `${Math.min(low, high).toFixed(2)}–${Math.max(low, high).toFixed(2)}`,
    allowed: `${LIMIT} × the same key stroke in a bare editor`,
    holds: ratio <= LIMIT,
  }
}
