import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

/** The editor's inside is Monaco's own; everything around it is ours. */
async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze()
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((n) => n.html) }))).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the screen and its dialog have no violation at 1440 px', async ({ page }) => {
      const designer = new DesignerPage(page)
      await designer.goto()
      for (const tab of ['Tags', 'Resources', 'Problems', 'Bundle'] as const) {
        await designer.showTab(tab)
        await expectNoViolations(page)
      }
      await designer.openDialog()
      await expectNoViolations(page)
    })

    test('the screen has no violation and no sideways scroll at 360 px', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto('/')
      await expect(page.getByRole('button', { name: 'Download' })).toBeVisible()
      for (const pane of ['Form', 'YAML', 'Preview']) {
        await page.getByRole('tab', { name: pane }).click()
        await expectNoViolations(page)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(360)
      }
    })
  })
}
