import { expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

test('no request leaves the origin, and no message reaches the console', async ({
  page,
  baseURL,
}) => {
  const outside: string[] = []
  const messages: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(String(baseURL)) || /^(?:data|blob):/.test(url)
    if (!isOwn) outside.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text())
  })
  page.on('pageerror', (error) => messages.push(error.message))

  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  for (const tab of ['Resources', 'Problems', 'Bundle', 'Tags'] as const) {
    await designer.showTab(tab)
  }
  await designer.download()
  expect(outside).toEqual([])
  expect(messages).toEqual([])
})
