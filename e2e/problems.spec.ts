import { expect, test } from '@playwright/test'
import { violationsIn } from './axe'
import { DesignerPage } from './designer-page'
import { goTo } from './go-to'

const BROKEN = `tenant_id: acme
asset: orders
target_connector: iceberg
infrastructure:
  provider: aws
  runtime:
    type: ecs
    timeout_seconds: -4
    compute: {cpu: 1 vCPU, memory: 4Gi}
  networking:
    vpc_id: vpc-12345678
    subnet_ids: [a, b]
  storage: {data_bucket: acme_lake}
  tags:
    cost_centre: OPS-1
    owner: data-team
    environment: prod
    project: lake
  terraform: {variables: {region: us-east-1, image: "acme/dativo:1"}}
`

test('problems are found by section and kind, and solved, without the mouse', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles({ name: 'broken.yaml', buffer: Buffer.from(BROKEN) })
  const state = page.getByRole('button', { name: /Show the problems$/ })
  await expect(state).toContainText(/\d+ errors/)
  await goTo(state, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const words = (await state.textContent())?.replace('. Show the problems', '') ?? ''
  const tab = page.getByRole('tab', { name: /^Problems/ })
  await expect(tab).toHaveAccessibleName(`Problems ${words}`)
  await expect(tab).toBeFocused()
  const panel = page.getByRole('tabpanel', { name: /^Problems/ })
  const networking = panel.getByRole('region', { name: 'Networking' })
  await expect(networking).toContainText('"a" is not a subnet id (subnet- and 8 or 17 hex digits).')
  await expect(networking).toContainText('"b" is not a subnet id')
  expect(await violationsIn(page, '#pane-panel-preview')).toEqual([])

  await test.step('filters and groups', async () => {
    await goTo(panel.getByRole('radio', { name: 'All', exact: true }))
    await page.keyboard.press('ArrowRight')
    await expect(panel.getByRole('radio', { name: /^Errors/ })).toBeChecked()
    await expect(panel.getByText('unknown-key')).toHaveCount(0)
    await page.keyboard.press('ArrowLeft')
    await goTo(panel.getByRole('radio', { name: 'Section' }))
    await page.keyboard.press('ArrowRight')
    await expect(panel.getByRole('region', { name: 'Refused by cloud' })).toBeVisible()
  })

  await test.step('looks at the certain fixes and applies them', async () => {
    await goTo(panel.getByRole('button', { name: /^Fix all certain/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Fix all certain' })
    await expect(dialog.getByText('Rename to cost_center')).toBeVisible()
    await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('cost_center')
    expect(await violationsIn(page, '[role=dialog]')).toEqual([])
    await goTo(dialog.getByRole('button', { name: /^Apply \d fixes/ }))
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await designer.expectYaml('cost_center: OPS-1')
    await designer.expectYaml('timeout_seconds: -4')
  })

  await test.step('takes a choice', async () => {
    await goTo(panel.getByRole('button', { name: 'Change to acme-lake' }))
    await page.keyboard.press('Enter')
    await designer.expectYaml('data_bucket: acme-lake')
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await designer.pollYaml().toBe(BROKEN)
  })
})

test('a new problem is read out once the text is left alone', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const news = page.locator('[data-news]')
  await expect(news).toHaveText('')
  await designer.placeCaretAfter('type: ecs')
  await designer.insert('_fargate')
  await expect(news).toHaveText(/^New problem: .*Did you mean ecs\? 1 error.* in all\.$/)
  await expect(news).toHaveAttribute('aria-live', 'polite')
})
