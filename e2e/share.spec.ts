import { type Browser, expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const JOB = [
  '\ufeff# top  comment\r\n',
  'tenant_id:   "acme"   # who\n',
  "job_name: 'odd'\r\n",
  'infrastructure:\n',
  '    provider: aws\r\n',
  '    runtime: { type: ecs,   compute: {cpu: "1024", memory: "2048"} }\r\n',
  '    tags:\r\n',
  '        cost_center: FIN-001   #\tBüro 😀\r\n',
].join('')
const ASSET = 'name: customers\r\nschema: []\n'

const files = [
  { name: 'odd.yaml', buffer: Buffer.from(JOB) },
  { name: 'asset.yaml', buffer: Buffer.from(ASSET) },
]

/** Somebody else's browser, at a link. */
async function openElsewhere(browser: Browser, link: string): Promise<DesignerPage> {
  const designer = new DesignerPage(await (await browser.newContext()).newPage())
  await designer.page.goto(link)
  await expect(designer.page).toHaveURL(/\/$/)
  await expect(designer.editor).toBeAttached({ timeout: 30_000 })
  return designer
}

test('a link opens the same bytes elsewhere, and what is changed there can be shared again', async ({
  page,
  browser,
}) => {
  const mine = new DesignerPage(page)
  await mine.goto()
  await mine.openFiles(...files)
  await mine.expectFileName('odd.yaml')

  const theirs = await openElsewhere(browser, await mine.shareLink())
  await theirs.expectFileName('odd.yaml')
  expect(await theirs.savedFile('odd.yaml')).toBe(JOB)
  expect(await theirs.savedFile('asset.yaml')).toBe(ASSET)

  await theirs.openSection('Tags')
  await theirs.field('Cost center').fill('FIN-002')
  await theirs.expectYaml('FIN-002')
  await theirs.page.reload()
  await theirs.expectFileName('odd.yaml')
  await theirs.expectYaml('FIN-002')

  const back = await openElsewhere(browser, await theirs.shareLink())
  expect(await back.savedFile('odd.yaml')).toBe(JOB.replace('FIN-001', 'FIN-002'))
  for (const { page: other } of [theirs, back]) await other.context().close()
})

test('the policy travels with the link, and replaces no other', async ({ page, browser }) => {
  const policy = 'version: 1\ntags: { Owner: { values: [nobody] } }\n'
  const mine = new DesignerPage(page)
  await mine.goto()
  await mine.dropFiles({ name: 'team.yaml', buffer: Buffer.from(policy) })
  await expect(mine.notice('The job is now checked by team.yaml.')).toBeVisible()
  const theirs = await openElsewhere(browser, await mine.shareLink())
  await expect(
    theirs.notice('The job is checked by team.yaml, which came with the link.'),
  ).toBeVisible()
  await expect(theirs.page.getByRole('button', { name: /^1 error/ })).toBeVisible()
  await theirs.page.getByRole('button', { name: 'Remove the policy' }).click()
  await expect(theirs.page.getByRole('button', { name: /^1 error/ })).toHaveCount(0)
  await theirs.page.context().close()
})

test('a link says where the draft of the last visit went, and undo brings it back', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const link = await designer.shareLink()
  await designer.openFiles(...files)
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  await designer.expectYaml('MINE-1')

  await page.goto('about:blank')
  await page.goto(link)
  await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  await expect(
    designer.notice(/from a link.*draft of odd\.yaml is under Open, Recent/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await designer.expectFileName('odd.yaml')
  await designer.expectYaml('MINE-1')

  const dialog = await designer.openDialog()
  await expect(dialog.getByRole('button', { name: /^odd\.yaml/ })).toBeVisible()
})

test('a link that is put into the address bar of an open page is opened too', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const link = await designer.shareLink()
  await designer.openFiles(...files)
  await designer.expectFileName('odd.yaml')
  await page.evaluate((hash) => {
    location.hash = hash
  }, new URL(link).hash)
  await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  await expect(page).toHaveURL(/\/$/)
})

for (const [what, hash, words] of [
  ['damaged', '#v1=AAAAAAAA', /This link is damaged/],
  ['of a newer version', '#v2=AAAAAAAA', /made by a newer version/],
  ['too large', `#v1=${'A'.repeat(70_000)}`, /more than a job and an asset/],
] as const) {
  test(`a link that is ${what} is told in a sentence, and the draft stays`, async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await designer.openSection('Tags')
    await designer.field('Cost center').fill('MINE-1')
    await designer.expectYaml('MINE-1')
    await page.goto('about:blank')
    await page.goto(`/${hash}`)
    const notice = designer.notice(words)
    await expect(notice).toContainText('Your draft is as it was.', { timeout: 15_000 })
    await designer.openSection('Tags')
    await expect(designer.field('Cost center')).toHaveValue('MINE-1')
  })
}

test('a link that is long, or too long, sends the reader to the files', { tag: '@slow' }, async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  for (const [length, words] of [
    [12_000, /Many chat and mail programs cut links of more than 8,000/],
    [90_000, /too large for a link/],
  ] as const) {
    const text = `${JOB}# ${noise(length)}\n`
    await designer.openFiles({ name: 'long.yaml', buffer: Buffer.from(text) })
    const dialog = await designer.shareDialog()
    await expect(dialog.getByText(words)).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await designer.savedFile('long.yaml')).toBe(text)
  }
})

test('the link and the commands are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles(...files)
  const dialog = await designer.shareDialog()
  const link = await dialog.getByRole('textbox').inputValue()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  expect(await copied()).toBe(link)
  await dialog.getByRole('button', { name: /^Copy the command: On your machine/ }).click()
  await expect.poll(copied).toMatch(/^npx dativo infra bundle .*odd\.yaml.*asset\.yaml/s)
  await dialog.getByRole('button', { name: /^Copy the command: Through this server/ }).click()
  await expect.poll(copied).toMatch(/^curl .*\/api\/bundle$/s)
})

/** Characters that deflate finds little in. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (seed % 26))
  }).join('')
}
