import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { goTo } from './go-to'

/** On a narrow screen the panes are tabs; on a wide one all of them are there. */
async function goToNextPane(page: Page, from: 'Form' | 'YAML'): Promise<void> {
  const tab = page.getByRole('tab', { name: from, exact: true })
  if (!(await tab.isVisible())) return
  // Not back through the editor, which keeps Tab to itself.
  await goTo(tab, from === 'Form' ? 'Shift+Tab' : 'Tab')
  await page.keyboard.press('ArrowRight')
}

for (const [width, height] of [
  [1440, 900],
  [360, 740],
] as const) {
  test(`from open to download without the mouse at ${width} px`, {
    tag: width < 640 ? '@slow' : [],
  }, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height })
    const designer = new DesignerPage(page)
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Download' })).toBeVisible()

    await test.step('chooses an example', async () => {
      const hasMenu = width < 640
      await goTo(page.getByRole('button', { name: hasMenu ? 'Menu' : 'Open', exact: true }))
      await page.keyboard.press('Enter')
      if (hasMenu) {
        const menu = page.getByRole('dialog', { name: 'Menu' })
        await goTo(menu.getByRole('button', { name: /^Open/ }))
        await page.keyboard.press('Enter')
      }
      const dialog = page.getByRole('dialog', { name: 'Open' })
      await goTo(dialog.getByRole('button', { name: /gcp_hubspot_contacts_to_iceberg\.yaml/ }))
      await page.keyboard.press('Enter')
      await designer.expectFileName('gcp_hubspot_contacts_to_iceberg.yaml')
    })

    await test.step('changes a select and a text field', async () => {
      const environment = page.getByRole('combobox', { name: 'Environment' })
      await goTo(environment)
      const before = await environment.inputValue()
      await page.keyboard.press('ArrowUp')
      await expect(environment).not.toHaveValue(before)
      await designer.expectYaml(`environment: ${await environment.inputValue()}\n`)

      const owner = designer.field('Owner')
      await goTo(owner)
      await page.keyboard.press('End')
      await page.keyboard.type('.uk')
      await designer.expectYaml(/\n {4}owner: \S+\.uk\n/)
    })

    await test.step('writes in the editor and leaves it again', async () => {
      await goToNextPane(page, 'Form')
      await goTo(designer.editor)
      await expect(page.getByText('Leave the editor: Esc, then Tab')).toBeVisible()
      await page.keyboard.type('# by hand')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(designer.editor).toBeFocused()
      await designer.expectYaml(/^# by hand\n {2}#/)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
      await expect(designer.editor).not.toBeFocused()
    })

    await test.step('reads who set a tag', async () => {
      await goToNextPane(page, 'YAML')
      await goTo(designer.tag('Owner'))
      await page.keyboard.press('Enter')
      const ledger = page.getByRole('region', { name: 'Who set Owner' })
      await expect(ledger).toContainText('.uk')
      await goTo(ledger.getByRole('button', { name: /gcp_hubspot_contacts.*:\d+/ }))
    })

    await test.step('downloads', async () => {
      const started = page.waitForEvent('download')
      await goTo(page.getByRole('button', { name: 'Download' }).first())
      await page.keyboard.press('Enter')
      expect((await started).suggestedFilename()).toMatch(/\.zip$/)
    })
  })
}
