import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const ALIAS = `base: &base
  provider: aws
  runtime: {type: ecs}
  networking: {subnet_ids: [subnet-0a1b2c3d, subnet-0a1b2c3e]}
tenant_id: acme
infrastructure: *base
`
const SECTION = `tenant_id: acme
infrastructure:
  provider: aws
  runtime: {type: ecs, timeout_seconds: [60]}
  networking: vpc-1
`

/** Open a job and return what says that it, or part of it, cannot be edited in the form. */
async function openJob(page: Page, text: string) {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.dropFiles({ name: 'job.yaml', buffer: Buffer.from(text) })
  await designer.expectFileName('job.yaml')
  return { designer, said: page.getByRole('paragraph').filter({ hasText: /^Not editable / }) }
}

test('a text that the form cannot edit says so once, with its line and the way out', async ({
  page,
}) => {
  const { designer, said } = await openJob(page, ALIAS)
  await expect(said).toHaveText([
    'Not editable here: infrastructure (line 6) repeats line 1 (*base) and changes with it.',
  ])
  await designer.openSection('Networking')
  const subnets = designer.field('Subnets')
  await expect(subnets).toHaveValue('subnet-0a1b2c3d\nsubnet-0a1b2c3e')
  await expect(subnets).toHaveAttribute('readonly')
  await expect(subnets).toHaveAccessibleDescription(/repeats line 1/)
  await page.getByRole('button', { name: 'Edit in YAML' }).click()
  await expect(designer.editor).toBeFocused()
})

test('broken text is said above the fields, which stay where they are', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const field = designer.field('Cost center')
  await field.scrollIntoViewIfNeeded()
  const before = await field.boundingBox()
  await designer.placeCaretAfter('provider:')
  await designer.insert(' [')
  const said = page.getByRole('paragraph').filter({ hasText: /^Not editable while line \d+ / })
  await expect(said).toHaveCount(1)
  await expect(said).toContainText('The fields show the last text that could be read.')
  await expect(field).not.toBeEditable()
  await expect(field).toHaveValue(/./)
  await expect(page.getByRole('group', { name: 'Fields' })).toHaveAccessibleDescription(
    /^Not editable while line \d+/,
  )
  expect((await field.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  await page.getByRole('button', { name: 'Edit in YAML' }).click()
  await expect(designer.editor).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(said).toHaveCount(0)
  await expect(field).toBeEditable()
  expect((await field.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
})

test('what locks one section, or one field, is said there alone', async ({ page }) => {
  const { designer, said } = await openJob(page, SECTION)
  await designer.openSection('Networking')
  await expect(said).toHaveText([
    'Not editable here: line 4 has a list.',
    /^Not editable here: infrastructure\.networking \(line 5\) is "vpc-1", not a block of keys\.$/,
  ])
  await expect(designer.field('Timeout')).toHaveValue('60')
  await expect(designer.field('Network')).toHaveAccessibleDescription(/is "vpc-1"/)
  await expect(designer.field('Minimum instances')).toBeEditable()
})
