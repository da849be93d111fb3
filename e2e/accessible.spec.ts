import { expect, type Page, test } from '@playwright/test'
import { violationsIn } from './axe'
import { DesignerPage } from './designer-page'
import { visitDialogs } from './every-dialog'

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'forced dark colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const
const PREVIEW = '#pane-panel-preview'
const POLICY = 'version: 1\ntags:\n  CostCenter: { required: true }\n  Owner: { values: [a, b] }\n'

/**
 * No violation in both themes and in forced colours, and nothing to scroll sideways. The editor's inside is Monaco's own;
 * everything around it is ours. The others change colours and nothing else.
 */
async function expectAccessible(page: Page, where: string, part = 'body'): Promise<void> {
  for (const [look, colours] of Object.entries(LOOKS)) {
    await page.emulateMedia({ ...colours, reducedMotion: 'reduce' })
    await painted(page)
    const rules = look === 'light' ? [] : ['color-contrast']
    expect.soft(await violationsIn(page, part, rules), `${where}, ${look}`).toEqual([])
  }
  const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(room, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Colours change within two frames, which a busy machine may be late to draw. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const hasEnd = (one: Animation) => one.effect?.getComputedTiming().endTime !== Infinity
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(hasEnd)
        .map((one) => one.finished),
    )
    await frame()
  })
}

/** Looks at the screen where something is open, and there is something to list. */
async function prepared(page: Page): Promise<DesignerPage> {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openSection('Tags')
  await designer.field('Cost center').fill('MINE-1')
  await designer.openExample('aws_stripe_customers_to_iceberg.yaml')
  await designer.field('Owner').fill('a')
  await designer.dropFiles({ name: 'p.yaml', buffer: Buffer.from(POLICY) })
  await expect(designer.notice('The job is now checked by p.yaml.')).toBeVisible()
  return designer
}

for (const width of [1440, 360]) {
  test(`the screen, its tabs and its dialogs have no violation at ${width} px`, {
    tag: '@slow',
  }, async ({ page }) => {
    // Fourteen views in two themes, each read by axe.
    test.setTimeout(300_000)
    const designer = await prepared(page)
    await page.setViewportSize({ width, height: 800 })
    const panes = width < 1024 ? ['Form', 'YAML', 'Preview'] : []
    for (const pane of panes) {
      await page.getByRole('tab', { name: pane, exact: true }).click()
      if (pane !== 'Preview') await expectAccessible(page, pane)
    }
    for (const tab of ['Tags', 'Problems', 'Resources', 'Bundle'] as const) {
      await designer.showTab(tab)
      if (tab === 'Resources') await openNode(page)
      // The rest of the screen is the same in each of them.
      await expectAccessible(page, tab, tab === 'Tags' ? 'body' : PREVIEW)
    }
    await designer.explore()
    await expectAccessible(page, 'Explorer', PREVIEW)
    if (panes.length > 0) await page.getByRole('tab', { name: 'YAML', exact: true }).click()
    await visitDialogs(page, async (dialog, name) => {
      if (name === 'Open') {
        await dialog.getByRole('button', { name: 'Clear history' }).click()
        await dialog.getByRole('button', { name: 'Paste YAML' }).click()
      }
      await expectAccessible(page, name, '[role=dialog]')
    })
  })
}

test('the first steps have no violation', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('textbox', { name: /^Job YAML/ })).toBeAttached({ timeout: 30_000 })
  await expectAccessible(page, 'First steps', '[data-welcome]')
})

async function openNode(page: Page): Promise<void> {
  const picture = page.getByRole('application', { name: 'Picture of the resources' })
  await picture.getByRole('button', { name: /^Task definition/ }).click()
  await expect(page.getByRole('region', { name: 'Task definition, details' })).toBeVisible()
}

test('who asks for less motion gets none: new colours start no transition', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const transitions = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion })
    await painted(page)
    return await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
      const started = document.getAnimations().filter((one) => one instanceof CSSTransition)
      delete document.documentElement.dataset.theme
      return started.length
    })
  }
  expect(await transitions('no-preference')).toBeGreaterThan(0)
  expect(await transitions('reduce')).toBe(0)
})
