import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { violationsIn } from './axe'
import { DesignerPage } from './designer-page'
import { goTo } from './go-to'

const ODD_JOB = [
  '\ufefftenant_id: "acme"   # who\r\n',
  'infrastructure:\n',
  '    provider: aws\r\n',
  '    tags:\r\n',
  '        cost_center: FIN-001   #\tBüro 😀\r\n',
  '        owner: me@acme.com',
].join('')
const CHANGED_JOB = ODD_JOB.replace('FIN-001', 'FIN-002')

/**
 * Pickers that answer with files of the origin's own file system: handles as the browser makes
 * them, which write real bytes. `window.asked` counts the questions, `window.refusal` is the name of
 * the error that the next one ends with.
 */
async function answerPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state = Object.assign(window, { asked: 0, refusal: '' })
    const file = async (name: string) => {
      const root = await navigator.storage.getDirectory()
      return root.getFileHandle(name, { create: true })
    }
    const ask = (name: string) => {
      state.asked += 1
      if (state.refusal) throw new DOMException('', state.refusal)
      return file(name)
    }
    Object.assign(window, {
      showOpenFilePicker: async () => [await ask('mine.yaml')],
      showSaveFilePicker: async (options: { suggestedName: string }) => ask(options.suggestedName),
    })
    Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: () => file('mine.yaml') })
  })
}

async function writeFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([path, content]) => {
      const root = await navigator.storage.getDirectory()
      const handle = await root.getFileHandle(path, { create: true })
      const stream = await handle.createWritable()
      await stream.write(content)
      await stream.close()
    },
    [name, text] as const,
  )
}

/** The bytes of a file as text, its byte order mark included. */
function fileText(page: Page, name: string): Promise<string> {
  return page.evaluate(async (path) => {
    const root = await navigator.storage.getDirectory()
    const file = await (await root.getFileHandle(path)).getFile()
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(await file.arrayBuffer())
  }, name)
}

function setRefusal(page: Page, name: string): Promise<void> {
  return page.evaluate((refusal) => void Object.assign(window, { refusal }), name)
}

function askedCount(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'asked'))
}

async function expectEdited(page: Page, isEdited: boolean): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^Edited\b/)).toHaveCount(isEdited ? 1 : 0)
}

test('a file that was chosen, or dropped, is saved in its place', async ({ page }) => {
  await answerPickers(page)
  const designer = new DesignerPage(page)
  await designer.goto({ hasPickers: true })
  for (const way of ['chosen', 'dropped']) {
    await test.step(way, async () => {
      await writeFile(page, 'mine.yaml', ODD_JOB)
      if (way === 'chosen') {
        await (await designer.openDialog()).getByRole('button', { name: 'Choose files' }).click()
      } else {
        await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
        await designer.dropFiles({ name: 'mine.yaml', buffer: Buffer.from(ODD_JOB) })
      }
      await designer.expectFileName('mine.yaml')
      await expectEdited(page, false)
      const asked = await askedCount(page)

      await designer.openSection('Tags')
      await designer.field('Cost center').fill('FIN-002')
      await expectEdited(page, true)
      await page.keyboard.press('Control+S')
      await expect(designer.notice('Saved mine.yaml.')).toBeVisible()
      await expectEdited(page, false)
      expect(await fileText(page, 'mine.yaml')).toBe(CHANGED_JOB)

      await page.keyboard.press('Control+Z')
      await expect(designer.field('Cost center')).toHaveValue('FIN-001')
      await expectEdited(page, true)
      await page.keyboard.press('Control+S')
      await expectEdited(page, false)
      expect(await fileText(page, 'mine.yaml')).toBe(ODD_JOB)
      expect(await askedCount(page)).toBe(asked)
    })
  }
})

test('a file that somebody else wrote is not overwritten unasked', async ({ page }) => {
  await answerPickers(page)
  const designer = new DesignerPage(page)
  await designer.goto({ hasPickers: true })
  await writeFile(page, 'mine.yaml', ODD_JOB)
  await (await designer.openDialog()).getByRole('button', { name: 'Choose files' }).click()
  await designer.expectFileName('mine.yaml')
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('FIN-002')
  const theirs = ODD_JOB.replace('FIN-001', 'FIN-003')
  await writeFile(page, 'mine.yaml', theirs)

  await page.keyboard.press('Control+S')
  const dialog = page.getByRole('dialog', { name: 'The file has changed on disk' })
  await expect(dialog).toBeVisible()
  expect(await violationsIn(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(dialog.locator('.original-in-monaco-diff-editor')).toContainText('FIN-003')
  await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('FIN-002')
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expectEdited(page, true)
  expect(await fileText(page, 'mine.yaml')).toBe(theirs)

  await page.keyboard.press('Control+S')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await fileText(page, 'mine.yaml')).toBe(theirs)

  await page.keyboard.press('Control+S')
  await dialog.getByRole('button', { name: 'Overwrite' }).press('Enter')
  await expect(designer.notice('Saved mine.yaml.')).toBeVisible()
  await expectEdited(page, false)
  expect(await fileText(page, 'mine.yaml')).toBe(CHANGED_JOB)
})

test('a job without a file asks once where to; refused or called off, it stays edited', async ({
  page,
}) => {
  await answerPickers(page)
  const designer = new DesignerPage(page)
  await designer.goto({ hasPickers: true })
  const name = 'aws_stripe_customers_to_iceberg.yaml'
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  await designer.expectYaml('MINE-1')

  await setRefusal(page, 'AbortError')
  await page.keyboard.press('Control+S')
  await expect.poll(() => askedCount(page)).toBe(1)
  await expectEdited(page, true)
  await setRefusal(page, 'NotAllowedError')
  await page.keyboard.press('Control+S')
  await expect(designer.notice('The browser was not allowed to write the file.')).toBeVisible()
  await expectEdited(page, true)

  await setRefusal(page, '')
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Changes since the file was opened' })
  await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('MINE-1')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByText('Nothing has changed')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await fileText(page, name)).toBe(await designer.yaml())

  await designer.field('Cost center').fill('MINE-2')
  await page.keyboard.press('Control+S')
  await expectEdited(page, false)
  expect(await fileText(page, name)).toContain('cost_center: MINE-2\n')
  expect(await askedCount(page)).toBe(3)
})

test('the state of the file leads to the changes, and the file is saved, without the mouse', async ({
  page,
}) => {
  await answerPickers(page)
  const designer = new DesignerPage(page)
  await designer.goto({ hasPickers: true })
  await designer.openSection('Tags')
  await designer.field('Cost center').focus()
  await page.keyboard.press('End')
  await page.keyboard.type('-X')
  const edited = page.getByRole('button', { name: /^Edited.*Show what has changed/ })
  await goTo(edited, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Changes since the file was opened or saved/ })
  await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('-X')
  await goTo(dialog.getByRole('button', { name: 'Save as' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Nothing has changed')).toBeVisible()
  await page.keyboard.press('Escape')

  const notice = designer.notice('Saved aws_stripe_customers_to_iceberg.yaml.')
  await expect(notice).toBeVisible()
  const room = await notice.boundingBox()
  const panes = await page.getByRole('main').boundingBox()
  // It stands below the panes, over nothing.
  expect((panes?.y ?? 0) + (panes?.height ?? 0)).toBeLessThanOrEqual(room?.y ?? 0)
  await designer.field('Cost center').focus()
  await page.keyboard.press('End')
  await page.keyboard.type('Y')
  await expect(notice).toBeHidden()

  await goTo(page.getByRole('button', { name: 'Save as', exact: true }), 'Shift+Tab')
  await goTo(page.getByRole('button', { name: 'New', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await designer.expectFileName('job.yaml')
  await designer.shortcut('Control+Z')
  await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
})

test('who knew Ctrl+S for the download is told once', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const told = designer.notice(
    'This shortcut saves the file now. With Shift it downloads the bundle.',
  )
  for (const isTold of [true, false]) {
    const started = page.waitForEvent('download')
    await designer.shortcut('Control+S')
    expect((await started).suggestedFilename()).toMatch(/\.yaml$/)
    await expect(told).toHaveCount(isTold ? 1 : 0)
    if (isTold) await told.locator('..').getByRole('button', { name: 'Dismiss' }).click()
  }
  const started = page.waitForEvent('download')
  await designer.shortcut('Control+Shift+S')
  expect((await started).suggestedFilename()).toMatch(/\.zip$/)
})

test('a browser that writes no files downloads the exact bytes', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles({ name: 'odd.yaml', buffer: Buffer.from(ODD_JOB) })
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('FIN-002')
  const started = page.waitForEvent('download')
  await page.keyboard.press('Control+S')
  const download = await started
  expect(download.suggestedFilename()).toBe('odd.yaml')
  expect(await readFile(await download.path(), 'utf8')).toBe(CHANGED_JOB)
  await expectEdited(page, false)
  await expect(
    designer.notice('Downloaded odd.yaml. This browser cannot write to your files'),
  ).toBeVisible()
})

test('all changes are discarded in one step, and one undo brings them back', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  // The focus is to come back to the editor, not to the text whose place it takes.
  await designer.wakeEditor()
  await designer.openFiles({ name: 'odd.yaml', buffer: Buffer.from(ODD_JOB) })
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('FIN-002')
  await designer.field('Owner').fill('you@acme.com')
  const changed = CHANGED_JOB.replace('me@', 'you@')
  await designer.pollYaml().toBe(changed)

  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Changes since the file was opened' })
  const lines = (side: 'original' | 'modified') =>
    dialog.locator(`.${side}-in-monaco-diff-editor .view-lines`)
  await expect(lines('original')).toContainText('FIN-001')
  await expect(lines('modified')).toContainText('FIN-002')
  await expect(lines('modified')).toContainText('you@acme.com')
  const meaning = dialog.getByRole('region', { name: 'What the changes do' })
  await expect(meaning).toContainText('CostCenter FIN-001 → FIN-002')
  await meaning.getByRole('button', { name: 'set, line 5' }).click()
  await expect(dialog).toBeHidden()
  await expect(designer.editor).toBeFocused()
  await page.keyboard.press('Control+Shift+E')
  await dialog.getByRole('button', { name: 'Discard changes' }).click()
  await expect(dialog).toBeHidden()
  await expect(designer.editor, 'back where it was').toBeFocused()
  await designer.pollYaml().toBe(ODD_JOB)
  await expectEdited(page, false)
  const notice = designer.notice('Discarded the changes to odd.yaml.')
  await expect(notice).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await designer.pollYaml().toBe(changed)
  await expectEdited(page, true)
  await expect(notice).toBeHidden()

  await test.step('the button that led there goes with the changes: the focus stays near', async () => {
    await page.reload()
    await page.getByRole('button', { name: /^Edited/ }).click()
    await dialog.getByRole('button', { name: 'Discard changes' }).click()
    await expect(page.getByRole('button', { name: /^Edited/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /Show the problems$/ })).toBeFocused()
  })
})
