import { chromium } from '@playwright/test'
import { findBrowser, NO_BROWSER } from '../find-browser.mjs'
import { quantile } from './measure.mjs'
import { withServer } from './server.mjs'

const STROKES = 60

/** Key stroke to next paint in the editor and in a form field, against a bare text area. */
export async function typing() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    return await withServer(async ({ url }) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.addInitScript(() =>
        localStorage.setItem('dativo-infra-designer:welcome-seen', '1'),
      )
      await page.goto(url)
      await page.getByRole('textbox', { name: /^Job YAML/ }).waitFor({ state: 'attached' })
      await page.evaluate(() => {
        const bare = document.createElement('textarea')
        bare.id = 'bare'
        bare.style.cssText = 'position:fixed;inset:auto 0 0 auto'
        document.body.append(bare)
      })
      const strokes = {
        bare: await strokesIn(page, page.locator('#bare')),
        form: await strokesIn(page, page.getByRole('textbox', { name: 'Owner' }).first()),
        editor: await strokesIn(page, page.getByRole('textbox', { name: /^Job YAML/ })),
      }
      const base = quantile(strokes.bare, 0.95)
      return ['editor', 'form'].map((place) => {
        const p95 = quantile(strokes[place], 0.95)
        return {
          what: `key stroke to next paint in the ${place}, p95`,
          measured: `${(p95 / base).toFixed(2)} × (${p95.toFixed(1)} ms over ${base.toFixed(1)} ms in a bare text area)`,
          allowed: '1.5 × the same key stroke with a bare editor',
        }
      })
    })
  } finally {
    await browser.close()
  }
}

async function strokesIn(page, locator) {
  await locator.focus()
  const times = []
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const painted = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener(
            'keydown',
            () => {
              const start = performance.now()
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
            },
            { once: true, capture: true },
          )
        }),
    )
    await page.keyboard.press('x')
    times.push(await painted)
  }
  return times
}
