import { expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

test('once loaded, everything but the bundle works without a network', { tag: '@slow' }, async ({
  page,
  context,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto({ loadsAhead: true })
  await expect(page.locator('html[data-offline-ready]')).toBeAttached({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  await test.step('edit, tags, undo', async () => {
    await designer.openSection('Tags')
    await designer.field('Cost center').fill('OFF-1')
    await designer.expectYaml('OFF-1')
    await expect(designer.tag('CostCenter')).toContainText('OFF-1')
    await page.keyboard.press('Control+Z')
    await designer.expectYaml('FIN-001')
    await page.keyboard.press('Control+Shift+Z')
  })

  await test.step('problems and picture', async () => {
    await designer.showTab('Problems')
    await expect(page.getByRole('tabpanel', { name: /^Problems/ })).toContainText('e-mail')
    await designer.showTab('Resources')
    const picture = page.getByRole('application', { name: 'Picture of the resources' })
    await expect(picture.getByRole('button', { name: /^Task definition/ })).toBeVisible()
  })

  await test.step('compare, share, palette, policy, open', async () => {
    await page.keyboard.press('Control+Shift+E')
    await expect(page.locator('.modified-in-monaco-diff-editor')).toContainText('OFF-1')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await designer.shareLink()).toContain('#v1=')
    await page.keyboard.press('Control+K')
    await page.keyboard.type('state bucket')
    await page.keyboard.press('Enter')
    await expect(designer.field('State bucket')).toBeFocused()
    await page.getByRole('button', { name: 'Policy', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Policy' })).toBeVisible()
    await page.keyboard.press('Escape')
    await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
    await page.keyboard.press('Control+Z')
    await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  })

  await test.step('the bundle says what is missing, and comes when the network does', async () => {
    await page.keyboard.press('Control+E')
    const words = 'There is no network connection. Your text is kept'
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
    await page.keyboard.press('Control+Shift+S')
    await expect(designer.notice(words).last()).toBeVisible()
    await context.setOffline(false)
    expect((await designer.download()).fileName).toMatch(/\.zip$/)
  })
})

test('a dialog that was never fetched says so, and opens when the server is back', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.route(/\.js/, (route) => route.abort())
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(designer.notice('This part of the page has not been fetched')).toBeVisible()
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('KEPT-1')
  await designer.expectYaml('KEPT-1')
  await page.unroute(/\.js/)
  await designer.shareDialog()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
})
