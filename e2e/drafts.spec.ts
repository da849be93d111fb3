import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { recentTexts } from './kept-values'

const OTHER = { name: 'other.yaml', buffer: Buffer.from('tenant_id: other\n') }

/** A screen whose cost center somebody has changed. */
async function edited(page: Page, value: string): Promise<DesignerPage> {
  const designer = new DesignerPage(page)
  await designer.goto()
  await edit(designer, value)
  return designer
}

async function edit(designer: DesignerPage, value: string): Promise<void> {
  await designer.openSection('Tags')
  await designer.field('Cost center').fill(value)
}

async function expectEdit(designer: DesignerPage, value: string): Promise<void> {
  await designer.openSection('Tags')
  await expect(designer.field('Cost center')).toHaveValue(value)
}

test('a draft survives a reload at once, and a crash soon after', async ({ page, context }) => {
  const designer = await edited(page, 'MINE-1')
  await page.reload()
  await expectEdit(designer, 'MINE-1')
  await edit(designer, 'MINE-2')
  await designer.expectYaml('MINE-2')
  const crashing = await context.newCDPSession(page)
  void crashing.send('Page.crash').catch(() => null)
  await page.waitForEvent('crash')

  const again = new DesignerPage(await context.newPage())
  await again.goto()
  await expectEdit(again, 'MINE-2')
})

test('of two tabs none overwrites the other, whichever is kept', async ({ page, context }) => {
  const first = await edited(page, 'FIRST')
  await first.expectYaml('FIRST')
  const second = new DesignerPage(await context.newPage())
  await second.goto()
  await edit(second, 'SECOND')
  await second.expectYaml('SECOND')

  await edit(first, 'FIRST-2')
  await expect(first.notice('Another tab has stored a different draft')).toBeVisible()
  expect(await first.yaml()).toContain('SECOND')
  await page.getByRole('button', { name: 'Keep this one' }).click()
  await first.expectYaml('FIRST-2')

  await edit(second, 'SECOND-2')
  await second.page.getByRole('button', { name: 'Load the other' }).click()
  await expectEdit(second, 'FIRST-2')
  await expect
    .poll(() => recentTexts(page))
    .toEqual([expect.stringContaining('SECOND-2'), expect.stringContaining('SECOND')])
})

test('a tab that is closed before anybody chose is kept under Recent', async ({
  page,
  context,
}) => {
  const first = await edited(page, 'FIRST')
  await first.expectYaml('FIRST')
  const second = await edited(await context.newPage(), 'SECOND')
  await second.expectYaml('SECOND')
  await edit(first, 'FIRST-2')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => recentTexts(second.page)).toEqual([expect.stringContaining('FIRST-2')])
})

test('where nothing can be stored it is said once, and the work goes on', async ({ page }) => {
  await page.addInitScript(forbidStorage)
  const designer = await edited(page, 'MINE-1')
  const notice = designer.notice('The browser stores nothing for this page')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await edit(designer, 'MINE-2')
  await page.waitForTimeout(500)
  await expect(notice).toBeHidden()
  await designer.openFiles(OTHER)
  await designer.expectFileName('other.yaml')
  await expect(designer.notice('are not kept under Recent')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expectEdit(designer, 'MINE-2')
})

test('a full storage is told with the way out, and the work goes on', async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page)
  const origin = String(baseURL)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const designer = await edited(page, `MINE-1-${'x'.repeat(100_000)}`)
  await expect(designer.notice("The browser's storage is full")).toBeVisible()
  await expect(designer.draftWords).toHaveText(/draft not saved/)
  await expect(designer.field('Cost center')).toHaveValue(/^MINE-1/)
  await page.keyboard.press('Control+z')
  await expectEdit(designer, 'FIN-001')
})

test('a changed document is under Recent when another is opened, and opens as it was left', async ({
  page,
}) => {
  const designer = await edited(page, 'MINE-1')
  await designer.expectYaml('MINE-1')
  const text = await designer.yaml()
  await designer.openFiles(OTHER)
  await designer.expectFileName('other.yaml')
  await page.reload()

  const dialog = await designer.openDialog()
  const row = dialog.getByRole('button', { name: /^aws_stripe.*(just now|minute)/ })
  await expect(row.getByRole('time')).toHaveAttribute('title', /\d{4} at \d/)
  await row.first().click()
  await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  expect(await designer.savedFile('aws_stripe_customers_to_iceberg.yaml')).toBe(text)

  await edit(designer, 'MINE-2')
  await designer.openFiles(OTHER)
  await designer.expectFileName('other.yaml')
  await expect.poll(() => recentTexts(page)).toEqual([expect.stringContaining('MINE-2')])
})

test('a document is removed and put back, and clearing asks, at 360 px too', async ({ page }) => {
  const designer = await edited(page, 'MINE-1')
  await designer.openFiles(OTHER)
  await designer.expectFileName('other.yaml')
  await page.setViewportSize({ width: 360, height: 740 })
  const dialog = await designer.openDialog()
  const rows = dialog.getByRole('region', { name: 'Recent' }).getByRole('listitem')
  await expect(rows).toHaveCount(1)
  await rows.getByRole('button', { name: /^Remove aws_stripe/ }).click()
  await expect(rows).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Put back' }).click()
  await expect(rows).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Clear history' }).click()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(rows).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Clear history' }).click()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(rows).toHaveCount(0)
  await expect.poll(() => recentTexts(page)).toEqual([])
})

test('draft and history of an earlier version are brought over once', async ({ page }) => {
  const file = (text: string) => ({ name: 'old.yaml', text })
  const draft = { job: { ...file('tenant_id: old\n'), openedText: '' }, asset: null }
  const history = [{ id: 'x', changedAt: 1, job: file('tenant_id: older\n'), asset: null }]
  await page.goto('/api/health')
  await page.evaluate(
    ([oldDraft, oldHistory]) => {
      localStorage.setItem('dativo-infra-designer:draft:v1', JSON.stringify(oldDraft))
      localStorage.setItem('dativo-infra-designer:history:v1', JSON.stringify(oldHistory))
    },
    [draft, history] as const,
  )
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.expectFileName('old.yaml')
  expect(await designer.yaml()).toBe('tenant_id: old\n')
  expect(await recentTexts(page)).toEqual(['tenant_id: older\n'])
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /:v1/.test(key)))
  expect(left).toEqual([])
  await page.reload()
  await designer.expectFileName('old.yaml')
})

test('where there is no database the simple storage keeps the draft, and the screen says how long', {
  tag: '@slow',
}, async ({ page, context }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  const designer = await edited(page, 'SIMPLE-1')
  await expect(designer.draftWords).toHaveText(/draft kept until a crash/)
  await page.reload()
  await expectEdit(designer, 'SIMPLE-1')
  await page.close()

  await test.step('and it is brought over when there is one', async () => {
    const again = new DesignerPage(await context.newPage())
    await again.goto()
    await expectEdit(again, 'SIMPLE-1')
    expect(await again.yaml()).toContain('SIMPLE-1')
  })
})

/** A browser that has no database and whose simple storage takes nothing. */
function forbidStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('no', 'SecurityError')
  }
  IDBFactory.prototype.open = () => {
    throw new DOMException('no', 'SecurityError')
  }
}
