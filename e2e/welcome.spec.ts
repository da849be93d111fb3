import { expect, test } from '@playwright/test'
import { WELCOME_LINE, WELCOME_STEPS } from '../components/welcome/welcome-steps'
import { DesignerPage } from './designer-page'

test('the first words say what this is, point at their place, go on when a step is done, and cover nothing', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await page.goto('/')
  const words = page.getByRole('region', { name: 'First steps' })
  await expect(words).toContainText(WELCOME_LINE)
  const step = words.locator('[aria-current=step]')
  const [change, read, download] = WELCOME_STEPS.map(({ text }) => text)
  await expect(step).toContainText(change ?? '')
  const [box, panes] = await Promise.all([
    words.boundingBox(),
    page.locator('#panes').boundingBox(),
  ])
  expect(box && panes && box.y + box.height <= panes.y, 'above the panes').toBe(true)

  const isMarked = (place: string) =>
    page.locator(place).evaluate((each) => {
      const mark = getComputedStyle(each, '::before')
      // A ring would say that it has the focus.
      const isRinged = getComputedStyle(each).outlineStyle !== 'none'
      const isSeen = mark.content !== 'none' && mark.display !== 'none'
      return isSeen && Number.parseFloat(mark.height) > 0 && !isRinged
    })
  await expect.poll(() => isMarked('#pane-panel-form')).toBe(true)
  await expect.poll(() => isMarked('#pane-panel-preview')).toBe(false)
  await page.setViewportSize({ width: 768, height: 900 })
  await expect.poll(() => isMarked('#pane-tab-form')).toBe(true)
  await expect.poll(() => isMarked('#pane-tab-preview')).toBe(false)
  await expect.poll(() => isMarked('#pane-panel-form'), 'once').toBe(false)
  await page.setViewportSize({ width: 1440, height: 900 })
  await designer.field('Owner').fill('me@acme.com')
  await expect(step).toContainText(read ?? '')
  await expect(words.getByRole('status')).toHaveText(`Step 2 of 3: ${read}`)
  await expect.poll(() => isMarked('#pane-panel-preview')).toBe(true)
  await designer.tag('Owner').click()
  await expect(step).toContainText(download ?? '')
  await expect.poll(() => isMarked('[data-download]')).toBe(true)
  await designer.download()
  await expect(words).toContainText('Done.')
  await expect.poll(() => isMarked('[data-download]')).toBe(false)

  await words.getByRole('button', { name: 'Close the first steps' }).click()
  await expect(words).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible()
  await expect(words).toBeHidden()
})

test('closed first words take no room, not even before any script is there', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dativo-infra-designer:welcome-seen', '1'))
  await page.route(/\.js/, (route) => route.abort())
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'First steps' })).toBeHidden()
})
