import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'

/** The README's picture: the first screen of a running server. `npm start`, then this. */
const [url = 'http://localhost:3000', path = 'docs/designer.png'] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' })
await page.addInitScript(() => localStorage.setItem('dativo-infra-designer:welcome-seen', '1'))
await page.goto(url)
await page.getByRole('textbox', { name: /^Job YAML/ }).waitFor({ state: 'attached' })
await page.getByText('stripe_customers', { exact: true }).first().waitFor()
await page
  .getByText(/^Runs every/)
  .first()
  .waitFor()
await page.evaluate(() => document.fonts.ready)
await page.screenshot({ path, animations: 'disabled' })
await browser.close()
