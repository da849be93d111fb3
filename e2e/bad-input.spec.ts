import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { DesignerPage } from './designer-page'

test('text that does not parse is kept, the form waits, and nothing is downloaded', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openSection('Tags')
  await designer.placeCaretAfter('cost_center: FIN-001')
  await designer.insert(': [')
  await designer.expectYaml('cost_center: FIN-001: [')

  await expect(page.getByRole('banner').getByText(/\d errors?/)).toBeVisible()
  await expect(designer.field('Cost center')).not.toBeEditable()
  await expect(designer.field('Cost center')).toHaveValue('FIN-001')
  await designer.showTab('Bundle')
  await expect(page.getByRole('tabpanel', { name: /^Bundle/ })).toContainText(/error|cannot/i)

  await test.step('fields are reached, and their texts selected, meanwhile', async () => {
    await designer.field('Cost center').press('Control+A')
    expect(await page.evaluate(() => String(getSelection()))).toBe('FIN-001')
    const row = page.locator('[data-field]').filter({ has: page.locator(':focus') })
    const focused = page.locator('[data-field]:focus').or(row)
    for (const [label, option] of [
      ['Log retention', /Log retention/],
      ['Environment', /Environment/],
    ] as const) {
      await designer.shortcut('Control+K')
      await page.getByRole('combobox', { name: 'Search actions' }).fill(label)
      await page.getByRole('option', { name: option }).first().click()
      await expect(focused).toContainText(label)
      await expect(focused).toBeInViewport({ ratio: 1 })
    }
    await expect(page.getByRole('combobox', { name: 'Environment' })).toBeDisabled()
  })

  await designer.editor.focus()
  await page.keyboard.press('Control+Z')
  await expect(designer.field('Cost center')).toBeEditable()

  await test.step('the way to its line is told of a field that has one', async () => {
    const told = page.getByText('goes to its line')
    await designer.field('Cost center').focus()
    await expect(told).toBeVisible()
    await page.getByLabel('Time zone', { exact: true }).focus()
    await expect(told).toBeHidden()
  })
})

test('a problem says what works, and its button applies it', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.placeCaretAfter('type: ecs')
  await designer.insert('_fargate')
  await designer.showTab('Problems')
  const problems = page.getByRole('tabpanel', { name: /^Problems/ })
  await expect(problems.getByText(/Did you mean ecs\?/)).toBeVisible()
  await problems.getByRole('button', { name: 'Change to ecs' }).click()
  await expect(problems.getByText(/Did you mean ecs\?/)).toHaveCount(0)
  const { bytes } = await designer.download()
  const job = unzipSync(bytes)['stripe_customers_to_iceberg/job.yaml']
  expect(Buffer.from(job ?? []).toString()).toContain('    type: ecs\n')
})

const REFUSED: readonly [string, Buffer, RegExp][] = [
  ['a file over 1 MiB', Buffer.alloc(1024 * 1024 + 1, 'a'), /1 MiB/],
  ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /text|YAML/],
]

for (const [what, buffer, words] of REFUSED) {
  test(`${what} is refused in a sentence and changes nothing`, async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    const dialog = await designer.openFiles({ name: 'bad.yaml', buffer })
    await expect(dialog.getByRole('alert')).toContainText(words)
    await page.keyboard.press('Escape')
    await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  })
}
