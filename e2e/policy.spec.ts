import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const POLICY = `version: 1
tags:
  CostCenter: { required: true, pattern: '^FIN-\\d{3}$' }
  BusinessUnit: { values: [finance, sales], description: As in the org chart }
  Compliance: { values: [GDPR, SOC2, PCI-DSS] }
environments:
  prod: { tags: { Custom_team: { values: [data-engineering] } } }
`
const TAG_POLICY = {
  tags: {
    owner: {
      tag_key: { '@@assign': 'Owner' },
      tag_value: { '@@assign': ['*@example.com'] },
      enforced_for: { '@@assign': ['ecs:ALL_SUPPORTED'] },
    },
    team: { tag_key: { '@@assign': 'Team' } },
  },
}

async function openPolicy(page: Page, name: string, text: string) {
  await page.getByRole('button', { name: /^Policy/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Policy' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: /^Choose/ }).click()
  await (await chooser).setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }])
  return dialog
}

test('a policy is opened, its finding is mended, and its values are choices', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const dialog = await openPolicy(page, 'dativo-policy.yaml', POLICY)
  const table = dialog.getByRole('table', { name: 'Tags: In every environment' })
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table.getByRole('row', { name: /^CostCenter/ })).toContainText('^FIN-\\d{3}$')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await designer.showTab('Problems')
  const finding = page.getByRole('listitem').filter({ hasText: 'BusinessUnit cannot be "Finance"' })
  await expect(finding.first()).toContainText('The policy dativo-policy.yaml (line 4)')
  await page
    .getByRole('tabpanel', { name: /^Problems/ })
    .getByRole('button', { name: 'Change to finance' })
    .click()
  await expect(finding).toHaveCount(0)
  await designer.expectYaml('business_unit: finance')

  await designer.openSection('Tags')
  const unit = page.getByRole('combobox', { name: 'Business unit' })
  await expect(unit.getByRole('option')).toHaveText(['Not set', 'finance', 'sales'])
  await unit.selectOption('sales')
  await designer.expectYaml('business_unit: sales')

  await designer.goto()
  await expect(page.getByRole('button', { name: 'Policy in use' })).toBeVisible()
  await page.getByRole('button', { name: /^Policy/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Business unit' })).toHaveValue('sales')
})

test('without a policy the dialog says what one is, and gives one to start from', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.getByRole('button', { name: /^Policy/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Policy' })
  await expect(dialog).toContainText('A policy says which tags your organisation requires')
  const end = await dialog.getByRole('link', { name: 'Download a longer example' }).boundingBox()
  const box = await dialog.boundingBox()
  const rest = (box?.y ?? 0) + (box?.height ?? 0) - (end?.y ?? 0) - (end?.height ?? 0)
  expect(rest, 'as high as what it says').toBeLessThan(40)
  await dialog.getByRole('button', { name: 'Start from this example' }).click()
  const text = dialog.getByRole('textbox', { name: /^Policy/ })
  await text.fill((await text.inputValue()).replace('FIN', 'OPS'))
  const use = dialog.getByRole('button', { name: 'Use this policy' })
  await expect(use, 'what comes next').toHaveClass(/bg-accent/)
  await expect(dialog.getByRole('button', { name: 'Choose file' })).not.toHaveClass(/bg-accent/)
  await use.click()
  const row = dialog.getByRole('table', { name: 'Tags: In every environment' }).getByRole('row')
  await expect(row.filter({ hasText: 'CostCenter' })).toContainText('^OPS-')
  await dialog.getByRole('button', { name: 'Edit' }).click()
  await expect(text).toHaveValue(/OPS/)
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(dialog.getByRole('button', { name: 'Start from this example' })).toBeVisible()
})

test('what a policy refuses is not built', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await openPolicy(page, 'p.yaml', 'version: 1\ntags: { Owner: { values: [nobody] } }\n')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^1 error/ })).toBeVisible()
  await page.getByRole('button', { name: 'Download' }).first().click()
  await expect(page.getByText('Fix 1 error to build the bundle.').first()).toBeVisible()
})

test('a policy with errors says where they are', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const dialog = await openPolicy(page, 'p.yaml', 'version: 1\ntags:\n  costcenter: {}\n')
  await expect(dialog).toContainText('Line 3: No job has a tag costcenter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Policy with errors' })).toBeVisible()
})

test('a tag policy of AWS is imported, from a file that is dropped too', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const dialog = await openPolicy(page, 'tags.json', JSON.stringify(TAG_POLICY))
  await expect(dialog.getByRole('status')).toContainText('Dativo writes Team as Custom_Team')
  await expect(dialog.getByRole('row', { name: /^Owner/ })).toContainText('*@example.com')
  await page.keyboard.press('Escape')
  await designer.showTab('Problems')
  await expect(page.getByText(/^Owner cannot be/).first()).toBeVisible()

  await designer.dropFiles({ name: 'p.yaml', buffer: Buffer.from('version: 1\ntags: {}\n') })
  await expect(designer.notice('The job is now checked by p.yaml.')).toBeVisible()
  await expect(page.getByText(/^Owner cannot be/)).toHaveCount(0)
})
