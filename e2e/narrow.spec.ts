import { expect, type Locator, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

/** What the bar of a wide screen offers, by the words of the menu and of the palette. */
const OFFERED = [
  'New job',
  'Open a job, an asset or a bundle',
  'Save the file',
  'Save the file as…',
  'Show what has changed',
  'Share a link',
  'Explore the bundle',
  'Download the bundle',
  'Show the problems',
  'Go to a field or do something',
]

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  test('two thirds of the height are the work, after a move too, beside the first words', async ({
    page,
  }) => {
    const designer = new DesignerPage(page)
    await designer.goto({ skipsWelcome: false })
    const words = page.getByRole('region', { name: 'First steps' })
    await expect(words).toBeVisible()
    expect(await shareOfWork(page)).toBeGreaterThanOrEqual(2 / 3)
    const panes = () => page.locator('#panes').boundingBox()
    const before = await panes()

    await page
      .getByRole('radio', { name: /^Azure/ })
      .first()
      .click({ force: true })
    await page.getByRole('button', { name: /^Make all \d+ changes/ }).tap()
    const notice = designer.notice(/^Moved to Azure/)
    await expect(notice).toBeVisible()
    await expect(words, 'not under another row').toBeHidden()
    expect(await panes(), 'in the same room').toEqual(before)
    for (const pane of ['Form', 'YAML', 'Preview']) {
      await page.getByRole('tab', { name: pane, exact: true }).tap()
      expect.soft(await shareOfWork(page), pane).toBeGreaterThanOrEqual(2 / 3)
    }

    await test.step('all of it is there on demand, and the first words come back', async () => {
      expect(await isCut(notice)).toBe(true)
      await page.getByRole('button', { name: 'More', exact: true }).tap()
      expect(await isCut(notice)).toBe(false)
      await page.getByRole('button', { name: 'Dismiss' }).tap()
      await expect(words).toBeVisible()
      await page.getByRole('button', { name: 'What this is, and all steps' }).tap()
      await expect(words).toContainText('Design where a Dativo job runs')
      await expect(words.getByText('Download the bundle')).toBeVisible()
    })
  })

  test('the menu and the palette offer what the bar of a wide screen does, and the themes', async ({
    page,
  }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    const menu = page.getByRole('dialog', { name: 'Menu' })
    await page.getByRole('button', { name: 'Menu' }).tap()
    for (const title of OFFERED) {
      await expect.soft(menu.getByRole('button', { name: title, exact: true })).toBeVisible()
    }
    const painted = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system')
    await menu.getByText('Dark', { exact: true }).tap()
    expect(await painted()).toBe('dark')
    await menu.getByRole('button', { name: 'New job' }).tap()
    await expect(menu).toBeHidden()
    await designer.expectFileName('job.yaml')

    await page.getByRole('button', { name: 'Commands and fields' }).tap()
    const palette = page.getByRole('dialog', { name: 'Command palette' })
    for (const title of [...OFFERED, 'Theme: light', 'Theme: dark']) {
      await expect.soft(palette.getByRole('option', { name: title }).first()).toBeAttached()
    }
    await palette.getByRole('option', { name: 'Theme: as the system' }).tap()
    await expect.poll(painted).toBe('system')
  })

  test('the field that Tab goes to stays in sight when a message comes above it', async ({
    page,
  }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await designer.field('Schedule').focus()
    await page.keyboard.press('Tab')
    const focused = page.locator('[data-field]').filter({ has: page.locator(':focus') })
    await expect(focused).toContainText('Time zone')
    // At the pane's lower end, where what comes above it pushes it out.
    await focused.evaluate((each) => {
      const pane = each.closest('[data-fields]')
      const { bottom } = each.getBoundingClientRect()
      if (pane) pane.scrollTop += bottom - pane.getBoundingClientRect().bottom
    })
    const grow = (height: string) =>
      page
        .locator('[data-field]')
        .filter({ has: designer.field('Schedule') })
        .evaluate((each, by) => Object.assign(each.style, { paddingBottom: by }), height)
    await grow('120px')
    await expect.poll(() => isInSight(focused)).toBe(true)

    await test.step('and is let go once the user types', async () => {
      await page.keyboard.press('Shift')
      await grow('600px')
      await page.waitForTimeout(100)
      expect(await isInSight(focused)).toBe(false)
    })
  })
})

const LONG = 'acme_analytics_customer_payments_to_the_warehouse_of_europe.yaml'.slice(-60)
const BROKEN = `tenant_id: acme
infrastructure:
  provider: gcp
  runtime:
    type: airflow
    compute: {cpu: "3000", memory: 99Gi, timeout_seconds: -4}
  tags: {owner: me@acme.com, compliance: 7, cost_centre: x}
`

test('only the name gives way in the bar, in its middle; where the job runs is whole', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles({ name: LONG, buffer: Buffer.from(BROKEN) })
  await designer.openSection('Tags')
  await designer.field('Owner').fill('you@acme.com')
  const bar = page.getByRole('banner')
  await expect(bar.getByRole('button', { name: /^Edited/ })).toBeVisible()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveAccessibleName(`Dativo Infra Designer: ${LONG}`)
  await expect(heading).toHaveAttribute('title', LONG)
  const parts = [
    heading.getByText(LONG.slice(-12), { exact: true }),
    bar.getByText('Google Cloud · Airflow (Composer) on Cloud Run', { exact: true }),
    bar.getByRole('button', { name: /^Edited/ }),
    bar.getByRole('button', { name: /errors?, \d+ warnings/ }),
    bar.getByRole('button', { name: 'Download' }),
  ]
  for (const width of [1440, 1280, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const boxes = await Promise.all(parts.map(wholeBox))
    expect.soft(boxes, `whole at ${width} px`).not.toContain(null)
    expect.soft(overlaps(boxes), `apart at ${width} px`).toEqual([])
    for (const box of boxes)
      expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect.soft((await heading.boundingBox())?.width, `${width} px`).toBeGreaterThan(150)
  }
})

type Box = Awaited<ReturnType<Locator['boundingBox']>>

/** Where something is; null when a part of it is cut off. */
async function wholeBox(part: Locator): Promise<Box> {
  return (await isCut(part)) ? null : part.boundingBox()
}

function isCut(part: Locator): Promise<boolean> {
  return part.evaluate(
    (each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
  )
}

/** Pairs of boxes that lie over each other. */
function overlaps(boxes: readonly Box[]): unknown[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a &&
          b &&
          a.x + a.width > b.x + 0.5 &&
          b.x + b.width > a.x + 0.5 &&
          a.y + a.height > b.y + 0.5 &&
          b.y + b.height > a.y + 0.5,
      ),
  )
}

function shareOfWork(page: Page): Promise<number> {
  return page
    .locator('#panes')
    .evaluate((panes) => panes.getBoundingClientRect().height / window.innerHeight)
}

const REFUSED = `tenant_id: acme
infrastructure:
  provider: aws
  runtime: {type: ecs, timeout_seconds: -4, compute: {cpu: "1000", memory: "3"}}
  networking: {vpc_id: nope, subnet_ids: [a, b]}
  terraform: {variables: {log_retention_days: 6}}
`

for (const width of [1440, 360]) {
  test(`a field that was jumped to is in sight with its label and its message at ${width} px`, async ({
    page,
  }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await designer.openFiles({ name: 'refused.yaml', buffer: Buffer.from(REFUSED) })
    await page.setViewportSize({ width, height: width === 360 ? 640 : 700 })
    const row = page.locator('[data-field]').filter({ has: page.locator(':focus') })
    const jump = async (field: string) => {
      const label = field.replace(/.*: /, '')
      await designer.shortcut('Control+K')
      await page.getByRole('combobox', { name: 'Search actions' }).fill(label)
      await page
        .getByRole('option', { name: new RegExp(field) })
        .first()
        .click()
      await expect(row).toContainText(label)
      // Of the field, or of one of its rows.
      await expect(row.getByText('Error', { exact: true }).first()).toBeAttached()
      await expect.poll(() => isInSight(row), { message: field }).toBe(true)
    }
    for (const field of ['Timeout', 'Log retention', 'Subnets', 'scaling: CPU']) await jump(field)

    await test.step('where the control alone was in sight, and where a heading lies over it', async () => {
      await scrollTo(row, 'message below')
      await jump('scaling: CPU')
      await scrollTo(row, 'label above')
      await jump('scaling: CPU')
    })
  })
}

/** Scrolls so that an end of a row is cut off by the pane. */
async function scrollTo(row: Locator, cut: 'message below' | 'label above'): Promise<void> {
  // The user's own scrolling ends what the jump holds in sight.
  await row.dispatchEvent('wheel')
  await row.evaluate((each, which) => {
    const pane = each.closest('[data-fields]')
    if (!pane) return
    const [inner, outer] = [each.getBoundingClientRect(), pane.getBoundingClientRect()]
    pane.scrollTop +=
      which === 'message below' ? inner.bottom - outer.bottom - 20 : inner.top - outer.top - 10
  }, cut)
  expect(await isInSight(row)).toBe(false)
}

/** Whether all of a row is seen: inside its pane, and nothing pinned lies over its corners. */
function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    const points = [
      [left + 4, top + 2],
      [right - 4, top + 2],
      [left + 4, bottom - 2],
      [right - 4, bottom - 2],
    ] as const
    return points.every(([x, y]) => {
      const found = document.elementFromPoint(x, y)
      return found !== null && each.contains(found)
    })
  })
}
