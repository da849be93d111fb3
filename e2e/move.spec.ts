import { expect, test } from '@playwright/test'
import { violationsIn } from './axe'
import { DesignerPage } from './designer-page'
import { goTo } from './go-to'

const VPC = 'vpc_id: vpc-0a1b2c3d4e5f67890'

test('a job moves to another cloud and back without the mouse', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const dialog = page.getByRole('dialog', { name: 'Move to Google Cloud' })
  const aws = page.getByRole('radio', { name: 'AWS', exact: true })
  const change = (name: string) => dialog.getByRole('checkbox', { name, exact: true })

  await test.step('another provider shows what would change, and changes nothing', async () => {
    await aws.focus()
    await page.keyboard.press('ArrowRight')
    await expect(dialog).toContainText('The counterpart of ECS Fargate on Google Cloud is')
    await expect(dialog).toContainText('2 and 4Gi is the smallest size of Cloud Run job')
    await expect(dialog.getByRole('checkbox', { name: 'All changes' })).toBeFocused()
    const left = dialog.getByRole('region', { name: /^Left to you/ })
    await expect(left).toContainText(
      '“# CPU units: 1024 is one vCPU” stands on a line that changes',
    )
    expect(await violationsIn(page, '[role=dialog]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(aws).toBeChecked()
  })

  await test.step('takes all but one', async () => {
    await aws.focus()
    await page.keyboard.press('ArrowRight')
    await goTo(change('networking.vpc_id'))
    await page.keyboard.press('Space')
    await goTo(dialog.getByRole('button', { name: /^Make \d+ of \d+ changes$/ }))
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(designer.notice(/^Moved to Google Cloud: .*Set aside: /)).toContainText(
      'subnet_ids',
    )
    await designer.expectYaml('type: cloud_run')
    const text = await designer.yaml()
    expect(text).toContain(VPC)
    expect(text).not.toMatch(/subnet-|arn:aws:(kms|sns|secretsmanager)/)
    expect(text).toContain('cpu: "2"       # CPU units')
  })

  await test.step('undo is one step, and so is redo', async () => {
    await designer.shortcut('Control+Z')
    await expect(aws).toBeChecked()
    await designer.shortcut('Control+Shift+Z')
    await designer.expectYaml('provider: gcp\n')
  })

  await test.step('the way back, from the palette, restores the text byte for byte', async () => {
    await designer.runCommand('Move to AWS')
    const back = page.getByRole('dialog', { name: 'Move to AWS' })
    await expect(back).toContainText('As it was on AWS.')
    await goTo(back.getByRole('button', { name: /^Make all \d+ changes$/ }))
    await page.keyboard.press('Enter')
    await expect(back).toBeHidden()
    // As it was opened: nothing is left to compare.
    await designer.shortcut('Control+Shift+E')
    await expect(page.getByText('Nothing has changed')).toBeVisible()
  })
})

test('a text that cannot be read moves nowhere, and says why', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles({ name: 'broken.yaml', buffer: Buffer.from('infrastructure: [\n') })
  await designer.expectFileName('broken.yaml')
  await designer.runCommand('Move to Azure')
  await expect(page.getByRole('dialog', { name: 'Move to Azure' })).toContainText(
    'The text cannot be read',
  )
})
