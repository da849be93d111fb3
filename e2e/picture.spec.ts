import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

/** Open the resources of the first screen's job and wait for their picture. */
async function openPicture(page: Page): Promise<Locator> {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.showTab('Resources')
  const picture = page.getByRole('application', { name: 'Picture of the resources' })
  await expect(picture.getByRole('button', { name: /^Task definition/ })).toBeVisible({
    timeout: 30_000,
  })
  return picture
}

async function saved(page: Page, kind: 'SVG' | 'PNG') {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save as ${kind}` }).click()
  const download = await started
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The labels in the list, one for each resource. */
async function listedLabels(page: Page): Promise<readonly string[]> {
  await page.getByRole('radio', { name: 'List' }).check()
  const panel = page.getByRole('tabpanel', { name: 'Resources' })
  return panel.locator('li > button[aria-expanded] .font-medium').allTextContents()
}

test('the picture shows what the list says, and the choice is kept', async ({ page }) => {
  const picture = await openPicture(page)
  const connectors = picture.getByRole('button', { name: /connector,/ })
  await expect(connectors).toHaveCount(2)
  const drawn = (await picture.getByRole('button').count()) - 2
  expect(await listedLabels(page)).toHaveLength(drawn)
  await page.reload()
  await new DesignerPage(page).showTab('Resources')
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked()
})

test('a keyboard walks from node to node and opens what belongs to one', async ({ page }) => {
  const picture = await openPicture(page)
  await page.getByRole('radio', { name: 'Picture' }).focus()
  await page.keyboard.press('Tab')
  const job = picture.getByRole('button', { name: /^Task definition, .*, carries \d+ tags$/ })
  await expect(job).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(picture.getByRole('button', { name: 'Target connector, iceberg' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Task definition, details' })
  await expect(details.getByText('aws_ecs_task_definition.this[0]')).toBeVisible()
  await expect(details.getByRole('button', { name: 'runtime.compute.cpu' })).toBeVisible()
  await expect(details.getByText(/Carries \d+ of at most \d+ tags/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(job).toBeFocused()
})

test('a field and its nodes light each other up', async ({ page }) => {
  const picture = await openPicture(page)
  const job = picture.getByRole('button', { name: /^Task definition/ })
  const row = page.locator('[data-field="infrastructure/runtime/compute/cpu"]')
  await row.hover()
  await expect(job).toHaveAttribute('data-linked')
  await expect(picture.getByRole('button', { name: /^VPC/ })).not.toHaveAttribute('data-linked')
  await job.hover()
  await expect(row).toHaveAttribute('data-linked')
  await expect(job).not.toHaveAttribute('data-linked')
})

test('the saved SVG is well-formed and holds every label', async ({ page }) => {
  await openPicture(page)
  const { name, bytes } = await saved(page, 'SVG')
  expect(name).toMatch(/^[\w.-]+\.svg$/)
  const titles = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    const failed = svg.querySelector('parsererror')?.textContent
    if (failed) throw new Error(failed)
    return [...svg.querySelectorAll('title')].map(({ textContent }) => textContent)
  }, bytes.toString('utf8'))
  const labels = await listedLabels(page)
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) {
    expect(titles.some((title) => title?.startsWith(label))).toBe(true)
  }
})

test('the saved PNG is one', async ({ page }) => {
  await openPicture(page)
  const { name, bytes } = await saved(page, 'PNG')
  expect(name).toMatch(/^[\w.-]+\.png$/)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  expect(width).toBeGreaterThan(1000)
  expect(height).toBeGreaterThan(1000)
})
