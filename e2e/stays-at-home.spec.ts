import { expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { visitDialogs } from './every-dialog'

test('no request leaves the origin, and no message reaches the console', async ({
  page,
  baseURL,
}) => {
  // Every pane and every dialog.
  test.slow()
  const outside: string[] = []
  const messages: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(String(baseURL)) || /^(?:data|blob):/.test(url)
    if (!isOwn) outside.push(url)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(String(baseURL)).host) outside.push(socket.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text())
  })
  page.on('pageerror', (error) => messages.push(error.message))

  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  for (const tab of ['Resources', 'Problems', 'Bundle', 'Tags'] as const) {
    await designer.showTab(tab)
    if (tab !== 'Resources') continue
    await expect(page.getByRole('application', { name: /^Picture/ })).toBeVisible()
    for (const kind of ['SVG', 'PNG']) {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: `Save as ${kind}` }).click()
      await saved
    }
  }
  await designer.explore()
  await visitDialogs(page, async (dialog, name) => {
    if (!name.startsWith('Changes')) return
    await expect(dialog.locator('.modified-in-monaco-diff-editor')).toContainText('MINE-1')
  })
  await designer.download()
  expect(outside).toEqual([])
  expect(messages).toEqual([])
})
