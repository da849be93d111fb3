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

async function placeOf(node: Locator) {
  const place = await node.boundingBox()
  if (!place) throw new Error('It is not on the screen.')
  return place
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

test('the picture opens so that it can be read, in a narrow pane and on a phone', async ({
  page,
}) => {
  const picture = await openPicture(page)
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 740 })
    if (width === 360) await page.getByRole('tab', { name: 'Preview', exact: true }).click()
    const source = picture.getByRole('button', { name: /^Source connector,/ })
    // Drawn 13 px high.
    const letters = () => source.locator('text').first().evaluate(heightOf)
    await expect.poll(letters, `at ${width} px`).toBeGreaterThan(13 * 0.8)
    const controls = await placeOf(page.getByRole('toolbar', { name: 'Picture' }))
    const [pane, start] = [await placeOf(picture), await placeOf(source)]
    expect(controls.y + controls.height, 'covers nothing').toBeLessThanOrEqual(pane.y)
    expect(controls.height, 'one row').toBeLessThan(40)
    expect(start.x).toBeGreaterThanOrEqual(pane.x)
    expect(start.x + start.width).toBeLessThan(pane.x + pane.width)

    await page.getByRole('button', { name: 'Fit all' }).focus()
    await page.keyboard.press('Enter')
    const target = picture.getByRole('button', { name: /^Target connector,/ })
    const end = await placeOf(target)
    expect(end.x + end.width, 'all of it').toBeLessThanOrEqual(pane.x + pane.width)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(letters, 'and back').toBeGreaterThan(13 * 0.8)
  }
})

/** The size at which letters are seen. */
function heightOf(text: Element): number {
  const zoom = text.closest('button')?.getBoundingClientRect().width ?? 0
  const drawn = text.closest<HTMLElement>('button')?.offsetWidth ?? 1
  return (Number.parseFloat(getComputedStyle(text).fontSize) * zoom) / drawn
}

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

test('the picture follows the wheel and the hand, and a drag is no press', async ({ page }) => {
  const picture = await openPicture(page)
  const job = picture.getByRole('button', { name: /^Task definition/ })
  const fitAll = page.getByRole('button', { name: 'Fit all' })
  await fitAll.click()
  const before = await placeOf(job)
  await job.hover()
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => (await placeOf(job)).width).toBeGreaterThan(before.width * 1.2)
  const zoomed = await placeOf(job)
  await page.mouse.move(zoomed.x + zoomed.width / 2, zoomed.y + zoomed.height / 2)
  await page.mouse.down()
  await page.mouse.move(zoomed.x + zoomed.width / 2 + 60, zoomed.y + zoomed.height / 2 + 30, {
    steps: 4,
  })
  await page.mouse.up()
  const moved = await placeOf(job)
  expect(moved.x - zoomed.x).toBeCloseTo(60, 0)
  expect(moved.y - zoomed.y).toBeCloseTo(30, 0)
  await expect(job).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(async () => (await placeOf(job)).width).toBeLessThan(zoomed.width)
  await fitAll.click()
  await expect.poll(async () => placeOf(job)).toEqual(before)
  await job.click()
  await expect(job).toHaveAttribute('aria-expanded', 'true')
  await picture.click({ position: { x: 3, y: 200 } })
  await expect(job).toHaveAttribute('aria-expanded', 'false')
})

test('the saved SVG is well-formed and holds the shapes of the page', async ({ page }) => {
  const picture = await openPicture(page)
  const { name, bytes } = await saved(page, 'SVG')
  expect(name).toMatch(/^[\w.-]+\.svg$/)
  const kept = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    const failed = svg.querySelector('parsererror')?.textContent
    if (failed) throw new Error(failed)
    const lines = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'))
    const words = [...svg.querySelectorAll('g > text, g > title')].map((each) => each.textContent)
    return { lines: lines.sort(), words: words.sort() }
  }, bytes.toString('utf8'))
  const shown = await picture.evaluate((element) => {
    const lines = [...element.querySelectorAll('path')].map((path) => path.getAttribute('d'))
    const words = [...element.querySelectorAll('text, title')].map((each) => each.textContent)
    return { lines: lines.sort(), words: words.sort() }
  })
  expect(kept).toEqual(shown)
  const labels = await listedLabels(page)
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) {
    expect(kept.words.some((words) => words?.startsWith(label))).toBe(true)
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
