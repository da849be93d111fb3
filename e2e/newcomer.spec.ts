import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { terraformState } from '../scripts/terraform-state.mjs'
import { overrides, terraformOk } from '../terraform/terraform-cli.test-support'
import { DesignerPage } from './designer-page'

test('a newcomer designs a job, sees its tags, downloads it and plans it', async ({ page }) => {
  test.setTimeout(240_000)
  const designer = new DesignerPage(page)
  await designer.goto()

  await test.step('picks an example', async () => {
    await designer.openExample('aws_stripe_customers_to_iceberg.yaml')
  })

  await test.step('changes a field in the form: the YAML follows', async () => {
    await designer.openSection('Tags')
    await designer.field('Cost center').fill('MKT-042')
    await designer.expectYaml('    cost_center: MKT-042\n')
    await expect(designer.tag('CostCenter')).toContainText('MKT-042')
  })

  await test.step('changes the YAML: the form and the tags follow', async () => {
    await designer.placeCaretAfter('business_unit: Finance')
    await designer.insert(' and Risk')
    await expect(designer.field('Business unit')).toHaveValue('Finance and Risk')
    await expect(designer.tag('BusinessUnit')).toContainText('Finance and Risk')
  })

  await test.step('sees who lost a tag, and where', async () => {
    await designer.placeCaretAfter('project: data-platform\n    environment: prod')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await designer.insert('dev')
    await designer.expectYaml('    environment: dev\n')
    const tag = designer.tag('Environment')
    await expect(tag).toContainText('prod')
    await expect(tag).toContainText(/over “dev” line \d+/)
    await tag.click()
    const ledger = page.getByRole('region', { name: 'Who set Environment' })
    await expect(ledger.getByRole('listitem').first()).toContainText('Wins:')
    await expect(ledger.getByRole('listitem').nth(1)).toContainText('Overruled:')
    await expect(ledger.getByRole('button', { name: /stripe_customers.*:\d+/ })).toHaveCount(2)
  })

  const { fileName, bytes } = await test.step('downloads the bundle', () => designer.download())
  expect(fileName).toBe('stripe_customers_to_iceberg.zip')
  const entries = Object.entries(unzipSync(bytes))
  const job = entries.find(([path]) => path.endsWith('/job.yaml'))?.[1]
  expect(Buffer.from(job ?? []).toString()).toBe(await designer.yaml())

  const { isUsable, reason } = terraformState()
  if (!isUsable) {
    test.info().annotations.push({ type: 'skipped', description: `no plan: ${reason}` })
    return
  }
  await test.step('plans it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dativo-newcomer-'))
    for (const [path, content] of entries) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const root = join(folder, 'stripe_customers_to_iceberg/terraform/aws')
    for (const { path, bytes: text } of overrides('aws', false)) {
      writeFileSync(join(root, path), text)
    }
    await terraformOk(root, 'init', '-input=false')
    const plan = await terraformOk(root, 'plan', '-input=false', '-no-color')
    expect(plan).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy/)
    expect(plan).toMatch(/"CostCenter" += "MKT-042"/)
    expect(plan).toMatch(/"Environment" += "prod"/)
  })
})
