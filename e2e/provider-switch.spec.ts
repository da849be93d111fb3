import { expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const NETWORK = 'vpc-0a1b2c3d4e5f67890'

test('a switch of cloud and runtime says what it leaves without use, and loses nothing', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const note = page.getByRole('region', { name: /not used by/ })
  const runtime = page.getByRole('combobox', { name: 'Runtime' })
  await expect(note).toHaveCount(0)

  await test.step('another cloud: the identifiers of the first are listed, and stay', async () => {
    await page.getByRole('group', { name: 'Provider' }).getByText('Google Cloud').click()
    await page.getByRole('button', { name: 'Change the provider alone' }).click()
    await expect(note).toContainText("AWS identifiers don't exist on Google Cloud.")
    await expect(note.getByRole('button', { name: `Network ${NETWORK}` })).toBeVisible()
    await designer.expectYaml(`vpc_id: ${NETWORK}\n`)
  })

  await test.step('another runtime: what it has no use for is listed too', async () => {
    await runtime.selectOption({ label: 'Kubernetes (GKE)' })
    await expect(note).toContainText(
      'No effect because a pod lives in the network of its existing cluster',
    )
    await expect(note.getByRole('button', { name: 'Private access true' })).toBeVisible()
    await expect(note.getByRole('button', { name: /^Encryption key arn:aws:kms:/ })).toBeVisible()
  })
  await designer.expectYaml('type: kubernetes')
  const switched = await designer.yaml()

  await test.step('removes them in one step, and undo brings them back', async () => {
    await note.getByRole('button', { name: 'Remove them' }).click()
    await expect(note).toHaveCount(0)
    await designer.pollYaml().not.toContain(NETWORK)
    expect(await designer.yaml()).not.toMatch(/arn:aws:(kms|sns)/)
    await page.keyboard.press('Control+Z')
    await designer.pollYaml().toBe(switched)
    await expect(note).toBeVisible()
  })

  await test.step('keeps them: the note goes, the problems still say so', async () => {
    await note.getByRole('button', { name: 'Keep' }).click()
    await expect(note).toHaveCount(0)
    expect(await designer.yaml()).toBe(switched)
    await designer.showTab('Problems')
    await expect(
      page.getByRole('listitem').filter({ hasText: 'networking.vpc_id has no effect' }),
    ).toBeVisible()
  })

  await test.step('undo leads back to the first cloud without a note', async () => {
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await designer.expectYaml('provider: aws\n')
    await expect(runtime).toHaveValue('ecs')
    await expect(note).toHaveCount(0)
  })
})

test('a switch that leaves nothing behind says nothing', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const text = 'tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n'
  await designer.openFiles({ name: 'plain.yaml', buffer: Buffer.from(text) })
  await page.getByRole('combobox', { name: 'Runtime' }).selectOption('kubernetes')
  await designer.expectYaml('type: kubernetes')
  await expect(page.getByRole('region', { name: /not used by/ })).toHaveCount(0)
})
