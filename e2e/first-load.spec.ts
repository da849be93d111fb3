import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

/** Opens the page with its scripts held back; returns how to let them come. */
async function openWithoutScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.addInitScript(() => localStorage.setItem('dativo-infra-designer:welcome-seen', '1'))
  await page.route(/\.js/, async (route) => {
    await held
    await route.continue()
  })
  const opened = page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'Cost center' }).waitFor()
  return async () => {
    release()
    await opened
  }
}

test('what is typed before any script is there goes into the document', async ({ page }) => {
  const designer = new DesignerPage(page)
  const letScriptsCome = await openWithoutScripts(page)
  await designer.field('Cost center').fill('EARLY-1')
  await page.getByRole('combobox', { name: 'Memory' }).selectOption('8192')
  await designer.plainText.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('# early')
  await letScriptsCome()
  await designer.expectYaml(/^# early# yaml-language-server/)
  await designer.expectYaml('cost_center: EARLY-1')
  await designer.expectYaml('memory: "8192"')
  await expect(designer.tag('CostCenter')).toContainText('EARLY-1')

  await test.step('the editor takes over the focus and the caret', async () => {
    await expect(designer.plainText).toBeHidden({ timeout: 30_000 })
    await expect(designer.editor).toBeFocused()
    await page.keyboard.insertText(' and late')
    await designer.expectYaml(/^# early and late# yaml/)
  })
})

test('rows of lists and records are kept as they were typed', async ({ page }) => {
  const designer = new DesignerPage(page)
  const letScriptsCome = await openWithoutScripts(page)
  await designer.field('Compliance 1').fill('EARLY-GDPR')
  await designer.field('Add to Compliance').fill('EARLY-ADDED')
  await designer.field('Key 1 of Custom tags').fill('early_key')
  await designer.field('Value of department').fill('early value')
  await designer.field('New key in Custom tags').fill('new_key')
  await designer.field('New value in Custom tags').fill('new value')
  await designer.field('Schedule').fill('rate(5 hours)')
  await designer.field('Add to Arguments').fill('early-run')
  await designer.field('New key in Secrets').fill('EARLY_SECRET')
  await designer.field('New value in Secrets').fill('early/secret')
  await designer.field('Project').fill('')
  await page.getByRole('radio', { name: 'Azure' }).first().check({ force: true })
  await designer.field('Cost center').focus()
  await letScriptsCome()
  await designer.expectYaml('compliance: [EARLY-GDPR, SOC2, PCI-DSS, EARLY-ADDED]')
  await designer.expectYaml(/early_key: early value\n/)
  await designer.expectYaml(/new_key: new value\n/)
  await designer.expectYaml(/schedule: rate\(5 hours\)/)
  await designer.expectYaml(/args:\s+- early-run|args: \[early-run\]/)
  await designer.expectYaml(/EARLY_SECRET: early\/secret\n/)
  expect(await designer.yaml()).not.toContain('project:')
  // Another cloud is a move, which is shown before it is made.
  const move = page.getByRole('dialog', { name: /Azure/ })
  await move.getByRole('button', { name: 'Change the provider alone' }).click()
  await designer.expectYaml(/provider: azure/)
})

test('buttons that are pressed before any script is there do their work', async ({ page }) => {
  const designer = new DesignerPage(page)
  const letScriptsCome = await openWithoutScripts(page)
  await page.getByRole('searchbox', { name: 'Filter fields' }).fill('cost')
  await page.getByRole('button', { name: 'Remove Compliance 1' }).click()
  await page.getByRole('button', { name: 'Remove Compliance 2' }).click()
  await designer.field('Cost center').fill('EARLY-2')
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await letScriptsCome()
  await designer.expectYaml('cost_center: EARLY-2')
  await designer.expectYaml('compliance: [PCI-DSS]')
  await expect(page.getByRole('tabpanel', { name: /^Problems/ })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Filter fields' })).toHaveValue('cost')
  await expect(designer.field('Business unit')).toBeHidden()
})

test('nothing moves and no colour changes when the editor takes over', async ({ page }) => {
  const designer = new DesignerPage(page)
  const letScriptsCome = await openWithoutScripts(page)
  const plain = await page.locator('pre:has(> .h-5) > div').evaluateAll(drawnLines)
  await letScriptsCome()
  await designer.wakeEditor()
  await expect(page.locator('.view-line').nth(20)).toBeAttached()
  // Monaco colours the lines shortly after it has drawn them.
  await expect
    .poll(() => page.locator('.view-line > span').evaluateAll(drawnLines).then(inOrder))
    .toEqual(plain.slice(0, 30))
})

interface DrawnLine {
  readonly y: number
  readonly x: number
  readonly colours: string
}

/** Where lines stand and the colour of each of their letters. */
function drawnLines(lines: Element[]): DrawnLine[] {
  return lines.map((line) => {
    const box = line.getBoundingClientRect()
    const colours = [...line.children].flatMap((token) => {
      const { color } = getComputedStyle(token)
      const letters = (token.textContent ?? '').replaceAll(/\s/g, '')
      return [...letters].map((letter) => `${letter}${color}`)
    })
    return {
      y: Math.round(box.y + box.height / 2),
      x: Math.round(box.x),
      colours: colours.join(''),
    }
  })
}

function inOrder(lines: readonly DrawnLine[]): DrawnLine[] {
  return lines.toSorted((a, b) => a.y - b.y).slice(0, 30)
}
