import { expect, type Locator, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { DesignerPage } from './designer-page'

const ODD_JOB = [
  '\ufefftenant_id: "acme" # who\r\n',
  'job_name: odd\r\n',
  'infrastructure: # tabs\tand line ends\n',
  '  provider: aws\r\n',
  '  runtime: {type: ecs, compute: {cpu: "1024", memory: "2048"}}\n',
  '  tags: {owner: me@acme.com, project: "😀 p"}',
].join('')

type Texts = Readonly<Record<string, string>>

function unzipped(zip: Buffer): Texts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, decoder.decode(bytes)])
  return Object.fromEntries(files)
}

/** Paths below the bundle's folder that two bundles have differently. */
function differing(before: Texts, after: Texts): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .map((path) => path.slice(path.indexOf('/') + 1))
    .sort()
}

/** What stands in the view of a file, without the line numbers beside it. */
function content(designer: DesignerPage, path: string): Locator {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return designer.page
    .getByRole('region', { name: `Content of ${name}` })
    .locator('pre')
    .nth(1)
}

async function showFile(designer: DesignerPage, path: string): Promise<Locator> {
  await designer.page.locator(`[role=treeitem][data-path="${path}"]`).click()
  return content(designer, path)
}

async function expectFiles(designer: DesignerPage, files: Texts): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const shown = await showFile(designer, path)
    expect(await shown.textContent(), path).toBe(text)
  }
}

test('the explorer shows the files of the download, and colours change no character', {
  tag: '@slow',
}, async ({ page }) => {
  // It looks at some 30 files.
  test.slow()
  const designer = new DesignerPage(page)
  await designer.goto()
  const tree = await designer.explore()
  const files = unzipped((await designer.download()).bytes)
  const shown = await tree
    .locator('[role=treeitem]:not([aria-expanded])')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-path')))
  expect(shown.sort()).toEqual(Object.keys(files).sort())

  for (const ending of ['.md', '.yaml', '.tf', '.json']) {
    const path = Object.keys(files).find((each) => each.endsWith(ending)) ?? ''
    const coloured = (await showFile(designer, path)).locator('span[class]')
    await expect(coloured.first(), path).toBeAttached()
  }
  await expectFiles(designer, files)

  await designer.openFiles({ name: 'odd.yaml', buffer: Buffer.from(ODD_JOB) })
  await designer.expectFileName('odd.yaml')
  await expect(page.getByRole('tree', { name: 'Files of odd.zip' })).toBeVisible()
  const job = await showFile(designer, 'odd/job.yaml')
  expect(await job.textContent()).toBe(ODD_JOB)
})

test('what a change makes of the bundle is listed, against the last download or an opened one', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const first = await designer.download()
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MKT-042')
  await designer.expectYaml('MKT-042')
  await designer.explore()
  await page.getByRole('radio', { name: 'Changes since the last download' }).check()
  const list = page.getByRole('list', { name: 'Files that differ from the last download' })
  await expect(list.getByRole('button', { name: /^job\.yaml/ })).toBeVisible()
  const listed = await list.locator('button > :first-child').allTextContents()
  await expect(page.locator('.modified-in-monaco-diff-editor').first()).toContainText('MKT-042')

  const second = await designer.download()
  expect(listed.sort()).toEqual(differing(unzipped(first.bytes), unzipped(second.bytes)))
  await expect(page.getByText('Every file is the same as in the last download.')).toBeVisible()

  await designer.openFiles({ name: first.fileName, buffer: first.bytes })
  await designer.expectFileName(first.fileName.replace(/zip$/, 'yaml'))
  await designer.explore()
  await page.getByRole('radio', { name: 'Changes since the opened bundle' }).check()
  await expect(page.getByText('Every file is the same as in the opened bundle.')).toBeVisible()
})

test('a server that says nothing is given up after the deadline, and the next try goes through', async ({
  page,
}) => {
  // The deadline is a minute; the first one ends at once, whatever the machine has to do.
  await page.addInitScript(() => {
    const { timeout } = AbortSignal
    let isFirst = true
    AbortSignal.timeout = (ms) => {
      const isLate = isFirst && ms === 60_000
      if (isLate) isFirst = false
      return timeout.call(AbortSignal, isLate ? 500 : ms)
    }
  })
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openSection('Tags')
  await designer.field('Owner').fill('kept@acme.com')
  const isAction = (url: URL) => url.pathname === '/'
  // The request is never answered, nor broken off.
  await page.route(isAction, (route) => {
    if (route.request().method() !== 'POST') return route.continue()
  })
  await page.getByRole('button', { name: 'Download' }).first().click()
  const notice = designer.notice(/^The server has not answered for a minute\. Your text is kept/)
  await expect(notice).toBeVisible()
  await page.unroute(isAction)
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await started).suggestedFilename()).toBe('stripe_customers_to_iceberg.zip')
  await expect(notice).toBeHidden()
  await designer.expectYaml('owner: kept@acme.com')
})
