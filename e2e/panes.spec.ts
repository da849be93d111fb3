import { expect, type Locator, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'
import { visitDialogs } from './every-dialog'

const PANES = '#panes'

/** What is cut off at its right edge though it cannot be scrolled to. */
function cutOff(part: Locator): Promise<string[]> {
  return part.evaluate((root) =>
    [...root.querySelectorAll('th, td, code')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && !cell.matches('.sr-only'))
      .map((cell) => cell.outerHTML),
  )
}

test('the three clouds stand side by side', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.getByRole('radio', { name: /^All clouds/ }).check({ force: true })
  const table = page.getByRole('table', { name: 'Every tag as each cloud gets it' })
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Owner$/ }) })
  const cells = row.getByRole('cell')
  await expect(cells).toContainText([
    'data-team@acme.com',
    'data_team_acme_com',
    'data-team@acme.com',
  ])
  const boxes = await cells.evaluateAll((each) =>
    each.map((cell) => cell.getBoundingClientRect().toJSON()),
  )
  expect(new Set(boxes.map(({ y }) => y)).size, 'side by side').toBe(1)
  for (const { width } of boxes) expect(width).toBeGreaterThan(120)
  expect(await cutOff(table)).toEqual([])
  const room = await table.evaluate((each) => {
    const scroller = each.parentElement
    return scroller ? scroller.scrollWidth - scroller.clientWidth : 1
  })
  expect(room, 'nothing to scroll sideways').toBe(0)
})

/** Words of a table's cells that are drawn on two lines, though they have no seam. */
function brokenWords(table: Locator): Promise<string[]> {
  return table.evaluate((root) =>
    [...root.querySelectorAll('code')].flatMap((code) =>
      [...code.childNodes]
        .filter((part) => part.nodeType === Node.TEXT_NODE)
        .filter((part) => {
          const range = document.createRange()
          range.selectNodeContents(part)
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1
        })
        .map((part) => part.textContent ?? ''),
    ),
  )
}

test('the table of all clouds keeps words whole and marks the cloud of the job at every width', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openSection('Tags')
  await designer
    .field('Business unit')
    .fill('Pseudopseudohypoparathyroidismdepartment-of-production')
  await page.getByRole('radio', { name: /^All clouds/ }).check({ force: true })
  const table = page.getByRole('table', { name: 'Every tag as each cloud gets it' })
  await expect(table.getByText('department-of').first()).toBeAttached()
  await page.emulateMedia({ forcedColors: 'active' })
  for (const width of [1440, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 800 })
    if (width === 768) await page.getByRole('tab', { name: 'Preview', exact: true }).click()
    expect.soft(await brokenWords(table), `${width} px`).toEqual([])
    const unit = table.locator('[data-tag=BusinessUnit] code').first()
    await expect.soft(unit).toHaveAttribute('title', /^Pseudo.*production$/)
    const own = table.getByText('the cloud of this job')
    expect.soft(await own.count(), 'said once over its column').toBeGreaterThan(0)
    const edges = await table
      .locator('[data-tag=Owner] td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderLeftWidth))
    const edge = width === 1440 || width === 768 ? '1px' : '3px'
    expect.soft(edges, `${width} px`).toEqual([edge, '0px', '0px'])
    expect.soft(await sidewaysRoom(page)).toBe(0)
  }
})

test('what was explored goes with its job', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const first = await designer.explore()
  const name = await first.getAttribute('aria-label')
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  // Not for a moment: the answer for the new job takes longer than this look.
  expect(await page.getByRole('tree', { name: name ?? '', exact: true }).count()).toBe(0)
  await expect(page.getByRole('tree', { name: /^Files of .*hubspot/ })).toBeVisible()

  await designer.shortcut('Control+Z')
  await designer.expectFileName('aws_stripe_customers_to_iceberg.yaml')
  await expect(page.getByRole('tree', { name: /hubspot/ })).toHaveCount(0)
  await expect(page.getByRole('tree', { name: name ?? '', exact: true })).toBeVisible()
})

test('the bundle has a filter, and the room of all panes by keyboard', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.field('Owner').focus()
  const tree = await designer.explore()
  const readme = tree.getByRole('treeitem', { name: 'README.md' }).first()
  await expect(readme, 'the focus goes there').toBeFocused()
  const filter = page.getByRole('searchbox', { name: 'Filter files' })
  await filter.focus()
  await page
    .getByRole('tabpanel', { name: 'Bundle' })
    .getByRole('button', { name: 'Explore' })
    .click()
  await expect(readme, 'from there, too').toBeFocused()
  await filter.fill('tags .tf')
  await expect(page.getByText(/^\d+ of \d+ files$/)).toBeVisible()
  await expect(tree.getByRole('treeitem', { name: 'tags.tf' })).toBeVisible()
  await expect(tree.getByRole('treeitem', { name: 'README.md' })).toHaveCount(0)
  await filter.fill('no such file')
  await expect(page.getByText(/^0 of \d+ files$/)).toBeVisible()
  await filter.press('Escape')
  await expect(tree.getByRole('treeitem', { name: 'README.md' }).first()).toBeVisible()

  await test.step('its keys go to the first match, open it, and lead out', async () => {
    await filter.fill('variables.tf')
    await filter.press('ArrowDown')
    const match = tree.locator('[role=treeitem]:not([aria-expanded])').first()
    await expect(match).toBeFocused()
    await page.keyboard.press('Enter')
    const name = await match.textContent()
    await expect(page.getByRole('region', { name: `Content of ${name}` })).toBeVisible()
    await filter.fill('versions')
    await filter.press('Enter')
    await expect(page.getByRole('region', { name: 'Content of versions.tf' })).toBeVisible()
    await filter.press('Escape')
    await expect(filter).toHaveValue('')
    await filter.press('Escape')
    await expect(filter).not.toBeFocused()
    await filter.focus()
  })

  const preview = page.getByRole('region', { name: 'Preview' })
  const widthOf = async () => (await preview.boundingBox())?.width ?? 0
  const before = await widthOf()
  await page.keyboard.press('Control+Shift+Enter')
  expect(await widthOf()).toBe(1440)
  await expect(page.getByRole('button', { name: 'Maximise the preview' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(filter, 'the focus stays').toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  expect(await widthOf()).toBe(before)

  await test.step('what is to be seen in another pane brings it back', async () => {
    await page.keyboard.press('Control+Shift+Enter')
    await designer.showTab('Tags')
    await designer.tag('Owner').click()
    await page.getByRole('region', { name: 'Who set Owner' }).getByRole('button').first().click()
    await expect(designer.editor).toBeFocused()
    expect(await widthOf()).toBe(before)
  })
})

for (const width of [1440, 360]) {
  test(`F6 goes from pane to pane at ${width} px, to where one was`, async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await page.setViewportSize({ width, height: 800 })
    const start = page.getByRole('searchbox', { name: 'Filter fields' })
    const tabs = page.getByRole('tab', { name: 'Tags' })
    await designer.shortcut('F6')
    await expect(start).toBeFocused()
    await designer.field('Owner').focus()
    await page.keyboard.press('F6')
    await expect(designer.editor).toBeFocused()
    await page.keyboard.press('F6')
    await expect(tabs).toBeFocused()
    await page.keyboard.press('F6')
    await expect(designer.field('Owner')).toBeFocused()
    await page.keyboard.press('Shift+F6')
    await expect(tabs).toBeFocused()
  })
}

for (const width of [768, 360]) {
  test(`the bundle is explored at ${width} px`, async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await page.setViewportSize({ width, height: 740 })
    await page.getByRole('button', { name: 'Explore' }).filter({ visible: true }).click()
    const tree = page.getByRole('tree', { name: /^Files of/ })
    await expect(tree.getByRole('treeitem', { name: 'README.md' }).first()).toBeInViewport()
    const file = page.getByRole('region', { name: /^Content of/ })
    await expect(file.getByText(/^# /).first()).toBeInViewport()
    expect(await sidewaysRoom(page)).toBe(0)
  })
}

function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

test('forced colours show what is chosen and what is on', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.emulateMedia({ forcedColors: 'active' })
  const background = (of: Locator, pseudo?: string) =>
    of.evaluate((each, part) => getComputedStyle(each, part).backgroundColor, pseudo)
  const expectSeen = async (chosen: Locator, other: Locator, pseudo?: string) => {
    expect
      .soft(await background(chosen.first(), pseudo))
      .not.toBe(await background(other.first(), pseudo))
  }
  const tab = page.getByRole('tab')
  await expectSeen(
    tab.and(page.locator('[aria-selected=true]')),
    tab.and(page.locator('[aria-selected=false]')),
    '::after',
  )
  const segments = page.locator(`${PANES} label`)
  await expectSeen(
    segments.filter({ has: page.locator('input[type=radio]:checked') }),
    segments.filter({ has: page.locator('input[type=radio]:not(:checked)') }),
  )
  const border = (of: Locator) => of.evaluate((each) => getComputedStyle(each).borderTopStyle)
  await designer.field('Timeout').fill('-4')
  const refused = page.locator('[aria-invalid=true]')
  await expect(refused).toHaveCount(1)
  expect.soft(await border(refused)).not.toBe(await border(designer.field('Owner')))
  await page.keyboard.press('Control+K')
  expect.soft(await border(page.getByRole('dialog'))).toBe('solid')
  await page.keyboard.press('Escape')
  await designer.shortcut('Control+Z')
  await expect(refused).toHaveCount(0)
  const tree = await designer.explore()
  await expectSeen(tree.locator('[aria-selected=true]'), tree.locator('[aria-selected=false]'))
  await designer.openSection('Storage')
  const switches = page.getByRole('switch')
  await switches.first().setChecked(true, { force: true })
  const on = await background(switches.first())
  await switches.first().setChecked(false, { force: true })
  expect(await background(switches.first())).not.toBe(on)
})

test('paper gets the tag report with the name of the file', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const report = page.getByRole('region', { name: 'Tag report' })
  await expect(report.getByRole('heading')).toHaveText(
    'Tag report: aws_stripe_customers_to_iceberg.yaml',
  )
  const row = report
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Owner$/ }) })
  await expect(row.getByRole('cell')).toContainText([
    /^Infrastructure block, line \d+/,
    'data-team@acme.com',
    'data_team_acme_com',
    'data-team@acme.com',
  ])
  await expect(page.getByRole('main')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(report).toHaveCount(0)
  await expect(page.getByRole('main')).toBeVisible()
})

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
  test('every target has 44 px, and nothing is wider than the phone', async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    for (const pane of ['Form', 'YAML', 'Preview']) {
      await page.getByRole('tab', { name: pane, exact: true }).click()
      expect.soft(await smallTargets(page), pane).toEqual([])
      expect.soft(await sidewaysRoom(page), pane).toBe(0)
    }
    await page.getByRole('button', { name: 'Explore' }).filter({ visible: true }).first().click()
    await expect(page.getByRole('tree', { name: /^Files of/ })).toBeVisible()
    expect.soft(await smallTargets(page), 'explorer').toEqual([])
    expect.soft(await sidewaysRoom(page), 'explorer').toBe(0)
    for (const tab of ['Resources', 'Problems'] as const) {
      await designer.showTab(tab)
      expect.soft(await smallTargets(page), tab).toEqual([])
    }
  })

  test('every target of every dialog has 44 px', async ({ page }) => {
    const designer = new DesignerPage(page)
    await designer.goto()
    await page.getByRole('tab', { name: 'YAML', exact: true }).click()
    await visitDialogs(page, async (_, name) => {
      expect.soft(await smallTargets(page, '[role=dialog]'), name).toEqual([])
      expect.soft(await sidewaysRoom(page), name).toBe(0)
    })
  })
})

/**
 * Controls that a finger can't hit well: lower or narrower than 44 px, by what they reach. A link within a
 * sentence may be as high as its line (WCAG 2.5.5).
 */
function smallTargets(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    const controls =
      'button, select, summary, input, textarea, a[href], [role=tab], [role=treeitem], [role=option], label:has(> input)'
    const isInSentence = (link: Element) =>
      link.matches('a') && link.closest('p')?.textContent !== link.textContent
    const reach = (each: HTMLElement) => {
      const { width, height } = each.getBoundingClientRect()
      const around = getComputedStyle(each, '::after')
      if (around.content === 'none' || around.position !== 'absolute') return [width, height]
      const [wide = 0, high = 0] = [around.width, around.height].map(Number.parseFloat)
      return [Math.max(width, wide), Math.max(height, high)]
    }
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((each) => each.closest(within) && !isInSentence(each) && !each.ariaHidden)
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        // Of a box with its label the label is the target.
        (each) =>
          !each.closest('.monaco-editor, [data-picture]') &&
          !each.matches('[type=radio], label > [type=checkbox]'),
      )
      .filter((each) => {
        const [width = 0, height = 0] = reach(each)
        return width > 0 && (Math.round(height) < 44 || Math.round(width) < 44)
      })
      .map((each) => each.outerHTML.slice(0, 200))
  }, part)
}
