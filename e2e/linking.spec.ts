import { expect, type Locator, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const LIT = 'data-linked'

/** Lines of the editor that are lit, by the text that stands on them. */
async function litLines(designer: DesignerPage): Promise<string[]> {
  return designer.page.evaluate(() => {
    const tops = new Set(
      [...document.querySelectorAll('.linked-line')].map((mark) =>
        Math.round(mark.getBoundingClientRect().top),
      ),
    )
    return [...document.querySelectorAll('.view-line')]
      .filter((line) => tops.has(Math.round(line.getBoundingClientRect().top)))
      .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ').trim())
  })
}

function row(field: Locator): Locator {
  return field.locator('xpath=ancestor::*[@data-field]')
}

function tagRow(designer: DesignerPage, name: string): Locator {
  return designer.page.getByRole('listitem').filter({ has: designer.tag(name) })
}

test.beforeEach(async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.wakeEditor()
})

test('a field of the form lights up its lines and its tag', async ({ page }) => {
  const designer = new DesignerPage(page)
  const cpu = page.getByRole('combobox', { name: 'CPU' })
  await cpu.hover()
  await expect.poll(() => litLines(designer)).toEqual([expect.stringMatching(/^cpu: "2048"/)])
  await expect(row(cpu)).not.toHaveAttribute(LIT)

  await designer.openSection('Tags')
  await designer.field('Cost center').focus()
  await expect(tagRow(designer, 'CostCenter')).toHaveAttribute(LIT)
  await expect(tagRow(designer, 'Project')).not.toHaveAttribute(LIT)

  await page.getByRole('banner').hover()
  await page.getByRole('searchbox', { name: 'Filter tags' }).focus()
  await expect(page.locator(`[${LIT}]`)).toHaveCount(0)
})

test('a tag lights up its field and its lines', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.openSection('Tags')
  await designer.placeCaretAfter('cost_center')
  await designer.tag('CostCenter').hover()
  await expect(row(designer.field('Cost center'))).toHaveAttribute(LIT)
  await expect.poll(() => litLines(designer)).toEqual(['cost_center: FIN-001'])

  await designer.tag('Governance_domain').focus()
  await expect.poll(() => litLines(designer)).toEqual([])
  await expect(page.locator(`[data-field][${LIT}]`)).toHaveCount(0)
})

test('the caret and the pointer in the editor light up fields and tags', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.openSection('Tags')
  await designer.placeCaretAfter('cost_center')
  await expect(row(designer.field('Cost center'))).toHaveAttribute(LIT)
  await expect(tagRow(designer, 'CostCenter')).toHaveAttribute(LIT)
  await expect.poll(() => litLines(designer)).toEqual([])

  await page.keyboard.press('ArrowDown')
  await expect(row(designer.field('Business unit'))).toHaveAttribute(LIT)
  await expect(row(designer.field('Cost center'))).not.toHaveAttribute(LIT)
})

test('a closed section lights up in place of its field', async ({ page }) => {
  const designer = new DesignerPage(page)
  const summary = page.locator('summary', { hasText: 'Networking' })
  await designer.placeCaretAfter('vpc_id')
  await expect(summary).toHaveAttribute(LIT)
  await expect(page.getByRole('textbox', { name: 'Network', exact: true })).toHaveCount(0)
  await designer.openSection('Networking')
  await expect(summary).not.toHaveAttribute(LIT)
})
