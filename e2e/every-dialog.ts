import { expect, type Locator, type Page } from '@playwright/test'

/** How each dialog of the screen is opened with the keyboard or its button, at any width. */
const OPENERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Open: (page) => page.keyboard.press('Control+O'),
  Share: (page) => runCommand(page, 'Share a link'),
  'Changes since the file was opened': (page) => page.keyboard.press('Control+Shift+E'),
  'Command palette': (page) => page.keyboard.press('Control+K'),
  Shortcuts: (page) => page.keyboard.press('?'),
  'Move to Azure': (page) => runCommand(page, 'Move to Azure'),
  Policy: (page) => page.getByRole('button', { name: /^Policy/ }).click(),
  Menu: (page) => page.getByRole('button', { name: 'Menu' }).click(),
}
/** Below this width the bar has no room for all of it. */
const HAS_MENU = 1024

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: 'Search actions' }).fill(title)
  await page.keyboard.press('Enter')
}

/** Opens every dialog, one after the other, and hands it to `look` before it is closed. */
export async function visitDialogs(
  page: Page,
  look: (dialog: Locator, name: string) => Promise<void>,
): Promise<void> {
  const isWide = (page.viewportSize()?.width ?? 0) >= HAS_MENU
  for (const [name, open] of Object.entries(OPENERS)) {
    if (name === 'Menu' && isWide) continue
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await open(page)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await look(dialog, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
}
