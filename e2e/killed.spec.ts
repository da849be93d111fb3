import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { startKillable } from './killable-browser'

/** How long after the screen has called a draft saved the browser is killed, in ms. */
const ALL_MOMENTS = [
  0, 0, 0, 0, 1, 2, 3, 5, 8, 13, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000,
] as const

/** The earliest say most; `KILLS=20` for all of them. */
const MOMENTS = ALL_MOMENTS.slice(0, Number(process.env.KILLS ?? 6))

test('what the screen called saved is there after the browser was killed', {
  tag: '@slow',
}, async ({ baseURL }) => {
  test.setTimeout(MOMENTS.length * 30_000)
  const profile = await mkdtemp(join(tmpdir(), 'dativo-profile-'))
  let saved = 'FIN-001'
  for (const [round, moment] of MOMENTS.entries()) {
    const { page, kill } = await startKillable(profile)
    try {
      await openScreen(page, String(baseURL))
      const costCenter = page.getByRole('textbox', { name: 'Cost center' })
      await expect(costCenter).toHaveValue(saved)
      const typed = `KILLED-${round}`
      await costCenter.fill(typed)
      await savedOnScreen(page, typed)
      if (moment > 0) await page.waitForTimeout(moment)
      saved = typed
    } finally {
      await kill()
    }
  }
  const { page, kill } = await startKillable(profile)
  await openScreen(page, String(baseURL))
  await expect(page.getByRole('textbox', { name: 'Cost center' })).toHaveValue(saved)
  await kill()
  await rm(profile, { recursive: true, force: true })
})

test('documents that were left are there too, and each write asks for the disk', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  const profile = await mkdtemp(join(tmpdir(), 'dativo-profile-'))
  const first = await startKillable(profile)
  await first.page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function begin(names, mode, options) {
      if (mode === 'readwrite' && options?.durability !== 'strict')
        throw new Error('A write that does not ask for the disk.')
      return transaction.call(this, names, mode, options)
    }
  })
  await openScreen(first.page, String(baseURL))
  await first.page.getByRole('textbox', { name: 'Cost center' }).fill('LEFT-1')
  await savedOnScreen(first.page, 'LEFT-1')
  const designer = new DesignerPage(first.page)
  await designer.openFiles({ name: 'other.yaml', buffer: Buffer.from('tenant_id: other\n') })
  await designer.expectFileName('other.yaml')
  const dialog = await designer.openDialog()
  await expect(dialog.getByRole('button', { name: /^aws_stripe.*just now/ })).toBeVisible()
  await first.kill()

  const second = await startKillable(profile)
  await openScreen(second.page, String(baseURL))
  const again = new DesignerPage(second.page)
  await again.expectFileName('other.yaml')
  const recent = (await again.openDialog()).getByRole('region', { name: 'Recent' })
  await recent
    .getByRole('button', { name: /^aws_stripe/ })
    .first()
    .click()
  await expect(second.page.getByRole('textbox', { name: 'Cost center' })).toHaveValue('LEFT-1')
  await second.kill()
  await rm(profile, { recursive: true, force: true })
})

async function openScreen(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.addInitScript(() => {
    localStorage.setItem('dativo-infra-designer:welcome-seen', '1')
    Object.assign(window, { showOpenFilePicker: undefined })
  })
  await page.goto(address)
  await expect(page.getByRole('tab', { name: /^Tags/ })).toBeVisible()
}

/** Resolves at the first frame in which the screen shows a text and calls it saved. */
async function savedOnScreen(page: Page, text: string): Promise<void> {
  await page.waitForFunction((value) => {
    const area = document.querySelector<HTMLTextAreaElement>('#plain-yaml')
    return area?.value.includes(value) && document.querySelector('[data-draft="saved"]') !== null
  }, text)
}
