import { expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { DesignerPage } from './designer-page'

const FIRST = 'aws_stripe_customers_to_iceberg.yaml'
const JOB = 'tenant_id: acme\r\njob_name: orders\ninfrastructure:\n  provider: gcp\n'
const ASSET = 'name: orders\nschema: []\n'

const job = { name: 'orders.yaml', buffer: Buffer.from(JOB) }
const asset = { name: 'orders_asset.yaml', buffer: Buffer.from(ASSET) }
const bundle = zip({ 'orders/job.yaml': JOB, 'orders/asset.yaml': ASSET, 'orders/README.md': '#' })

function zip(texts: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(texts).map(([path, text]) => [path, strToU8(text)])
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}

let designer: DesignerPage

test.beforeEach(async ({ page }) => {
  designer = new DesignerPage(page)
  await designer.goto()
})

test('files are chosen: a job, an asset for it, both', async () => {
  await designer.openFiles(job)
  await designer.expectFileName('orders.yaml')
  expect(await designer.savedFile('orders.yaml')).toBe(JOB)
  await designer.openFiles(asset)
  expect(await designer.savedFile('orders_asset.yaml')).toBe(ASSET)
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  await designer.openFiles(asset, job)
  expect(await designer.savedFile('orders.yaml')).toBe(JOB)
  expect(await designer.savedFile('orders_asset.yaml')).toBe(ASSET)
})

test('files are dropped: both, then a bundle', async () => {
  await designer.dropFiles(asset, job)
  await designer.expectFileName('orders.yaml')
  expect(await designer.savedFile('orders_asset.yaml')).toBe(ASSET)
  await designer.dropFiles({ name: 'x.zip', buffer: zip({ 'lake/job.yaml': JOB }) })
  await designer.expectFileName('lake.yaml')
  expect(await designer.savedFile('lake.yaml')).toBe(JOB)
})

test('text is pasted: a job, an asset', async ({ page }) => {
  for (const [text, button, saved] of [
    [JOB.replaceAll('\r', ''), 'Open as a job', 'job.yaml'],
    [ASSET, 'Attach as the asset', 'asset.yaml'],
  ] as const) {
    const dialog = await designer.openDialog()
    await dialog.getByRole('button', { name: 'Paste YAML' }).click()
    await dialog.getByLabel('YAML of a job').fill(text)
    await dialog.getByRole('button', { name: button }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    expect(await designer.savedFile(saved)).toBe(text)
  }
})

test('a link is pasted; a damaged one is refused', async () => {
  const link = await designer.shareLink()
  await designer.openFiles(job)
  await designer.expectFileName('orders.yaml')
  const dialog = await designer.openDialog()
  await dialog.getByRole('button', { name: 'Paste YAML' }).click()
  await dialog.getByLabel('YAML of a job').fill(link.slice(0, -9))
  await dialog.getByRole('button', { name: 'Open the link' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This link is damaged')
  await dialog.getByLabel('YAML of a job').fill(` ${link}\n`)
  await dialog.getByRole('button', { name: 'Open the link' }).click()
  await designer.expectFileName(FIRST)
})

test('the bundle that is downloaded opens again, and gives the same bundle', async () => {
  const before = await designer.download()
  await designer.openFiles(job)
  await designer.expectFileName('orders.yaml')
  await designer.openFiles({ name: before.fileName, buffer: before.bytes })
  await designer.expectFileName(before.fileName.replace(/zip$/, 'yaml'))
  const after = await designer.download()
  expect(after.bytes.equals(before.bytes)).toBe(true)
})

const BAD: readonly [string, RegExp, ...{ name: string; buffer: Buffer }[]][] = [
  ['5 MB', /has 5\.00 MiB/, { name: 'big.yaml', buffer: Buffer.alloc(5 * 1_048_576, '#') }],
  [
    'an image',
    /logo\.png is not a text file/,
    { name: 'logo.png', buffer: Buffer.from('89504e470d0a1a0a0000000d', 'hex') },
  ],
  ['two jobs', /orders\.yaml and b\.yaml are jobs/, job, { ...job, name: 'b.yaml' }],
  ['an empty file', /empty\.yaml is empty/, { name: 'empty.yaml', buffer: Buffer.from('\n') }],
  ['a zip without a job', /holds no job\.yaml/, { name: 'x.zip', buffer: zip({ 'a/b': '' }) }],
  ['a cut zip', /x\.zip is damaged/, { name: 'x.zip', buffer: bundle.subarray(0, -40) }],
  ['a zip that leaves its folder', /leave its folder/, bad({ '../job.yaml': JOB })],
  ['a zip bomb', /more than 1 MiB/, bad({ 'a/job.yaml': '#'.repeat(30_000_000) })],
  ['a zip beside a job', /opened alone/, job, { name: 'x.zip', buffer: bundle }],
]

function bad(texts: Readonly<Record<string, string>>) {
  return { name: 'bad.zip', buffer: zip(texts) }
}

test('what cannot be opened is told in a sentence, and nothing is lost', { tag: '@slow' }, async ({
  page,
}) => {
  // Nine files, each in two ways.
  test.slow()
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  await designer.expectYaml('MINE-1')
  for (const [what, words, ...files] of BAD) {
    await test.step(`${what}, dropped and chosen`, async () => {
      await designer.dropFiles(...files)
      await expect(designer.notice(words)).toBeVisible()
      await page.getByRole('button', { name: 'Dismiss' }).click()
      const dialog = await designer.openFiles(...files)
      await expect(dialog.getByRole('alert')).toContainText(words)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }
  await designer.expectFileName(FIRST)
  await expect(designer.field('Cost center')).toHaveValue('MINE-1')
})

test('a folder that is dropped is named', async ({ page }) => {
  // A script cannot make a drop with a folder in it.
  await page.evaluate(() => {
    DataTransferItem.prototype.webkitGetAsEntry = () =>
      ({ isDirectory: true, name: 'jobs' }) as FileSystemEntry
  })
  await designer.dropFiles(job)
  await expect(designer.notice('jobs is a folder. Drop one job file')).toBeVisible()
  await designer.expectFileName(FIRST)
})
