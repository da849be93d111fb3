import { expect, type Page, test } from '@playwright/test'
import { WELCOME_STEPS } from '../components/welcome/welcome-steps'

/** Buttons and fields that something lies over. */
function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('aside')?.getBoundingClientRect()
    if (!card) return ['no card']
    return [...document.querySelectorAll('main :is(button, input, select, summary)')]
      .filter((control) => {
        const box = control.getBoundingClientRect()
        const isApart =
          box.right <= card.left ||
          box.left >= card.right ||
          box.bottom <= card.top ||
          box.top >= card.bottom
        return box.width > 0 && !isApart && !control.closest('.monaco-editor')
      })
      .map((control) => control.outerHTML)
  })
}

test('three steps at the first visit, over no control; closed for good', async ({ page }) => {
  await page.goto('/')
  const steps = page.getByRole('complementary', { name: 'First steps' })
  await expect(steps.getByText('Step 1 of 3')).toBeVisible()
  expect(await coveredControls(page)).toEqual([])
  for (const [index, { title, text }] of WELCOME_STEPS.entries()) {
    await expect(steps.getByRole('heading', { name: title })).toBeVisible()
    await expect(steps).toContainText(text)
    await expect(steps).toContainText(`Step ${index + 1} of ${WELCOME_STEPS.length}`)
    if (index < WELCOME_STEPS.length - 1) await steps.getByRole('button', { name: 'Next' }).click()
  }
  await steps.getByRole('button', { name: 'Back' }).click()
  await expect(steps).toContainText('Step 2 of 3')
  await steps.getByRole('button', { name: 'Next' }).click()
  await expect(steps.getByRole('button', { name: 'Next' })).toHaveCount(0)
  await steps.getByRole('button', { name: 'Close' }).click()
  await expect(steps).toHaveCount(0)

  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Job YAML/ })).toBeAttached({ timeout: 30_000 })
  await expect(steps).toHaveCount(0)
})
