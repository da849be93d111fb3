import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { visitDialogs } from './every-dialog'

/** What the content policy of any page, and of its workers, has reported. */
async function watchPolicy(page: Page): Promise<string[]> {
  const reports: string[] = []
  await page.exposeFunction('reportViolation', (words: string) => reports.push(words))
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample, sourceFile, columnNumber }) => {
        const report: unknown = Reflect.get(window, 'reportViolation')
        if (typeof report === 'function')
          report(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${columnNumber}`)
      },
    )
  })
  page.on('console', (message) => {
    if (/security policy|permissions.policy/i.test(message.text())) reports.push(message.text())
  })
  page.on('pageerror', (error) => reports.push(error.message))
  return reports
}

test('no screen breaks the policy: panes, dialogs, editor, workers, links', {
  tag: '@slow',
}, async ({ page }) => {
  test.slow()
  const reports = await watchPolicy(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const designer = new DesignerPage(page)
  await designer.goto({ loadsAhead: true })
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  await expect(designer.tag('CostCenter')).toContainText('mine_1')
  for (const tab of ['Resources', 'Problems', 'Bundle', 'Tags'] as const) {
    await designer.showTab(tab)
  }
  await designer.explore()
  await visitDialogs(page, async (dialog, name) => {
    if (name.startsWith('Changes'))
      await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('MINE-1')
  })
  await designer.download()

  await test.step('the editor colours and takes text', async () => {
    await designer.wakeEditor()
    await expect(page.locator('.view-line span[class*="mtk"]').first()).toBeVisible()
    await designer.editor.focus()
    await page.keyboard.press('Control+Home')
    await designer.insert('# in the editor\n')
    await designer.expectYaml(/^# in the editor\n/)
  })
  await test.step('a link opens', async () => {
    const link = await designer.shareLink()
    await page.goto('/api/health')
    await page.goto(link)
    await designer.expectFileName('gcp_hubspot_contacts_to_iceberg.yaml')
  })
  expect(workers.length).toBeGreaterThan(0)
  expect(workers.filter((url) => url.startsWith('blob:'))).toEqual([])
  expect(reports).toEqual([])
})

test('a page that is not there is drawn within the policy too', async ({ page }) => {
  const reports = await watchPolicy(page)
  const answer = await page.goto('/no/such/page')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: '404' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(reports).toEqual([])
})

test('the screen that is left when the screen fails is drawn within the policy', async ({
  page,
}) => {
  const reports = await watchPolicy(page)
  // The screen asks how wide it is, and gets no answer.
  await page.addInitScript(() => Object.assign(window, { matchMedia: null }))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'The designer has stopped' })).toBeVisible()
  expect(reports.filter((words) => /policy|-src/i.test(words))).toEqual([])
})

test('a script that somebody got into the page does not run', async ({ page }) => {
  const reports = await watchPolicy(page)
  await page.route('/', async (route) => {
    const answer = await route.fetch()
    const html = (await answer.text()).replace(
      '</head>',
      '<script>window.got = "in"</script></head>',
    )
    await route.fulfill({ response: answer, body: html })
  })
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.evaluate(() => {
    const inline = document.createElement('script')
    inline.textContent = 'window.got = "in"'
    const image = document.createElement('div')
    image.innerHTML = '<img src="data:," onerror="window.got = 1">'
    document.body.append(inline, image)
  })
  await expect.poll(() => reports.length).toBeGreaterThanOrEqual(3)
  expect(reports.filter((words) => !/script-src/.test(words))).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'got'))).toBeUndefined()
})

test('every answer carries the headers, and transport security where TLS is in front', async ({
  request,
}) => {
  for (const path of ['/', '/no/such/page', '/api/health', '/icon.svg']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src '))
    expect(scripts).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')+$/)
    expect(policy).toContain("worker-src 'self';")
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  }
  const secure = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } })
  expect(secure.headers()['strict-transport-security']).toBe('max-age=31536000')
})
