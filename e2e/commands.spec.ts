import { expect, type Page, test } from '@playwright/test'
import { ACTION_WORDS, type ScreenActions } from '@/components/screen/screen-actions'
import { DesignerPage } from './designer-page'
import { visitDialogs } from './every-dialog'

/** Type into the palette and take what it offers first. */
async function runCommand(page: Page, words: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  if (!(await palette.isVisible())) await page.keyboard.press('Control+K')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  await expect(palette.getByRole('option').first()).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

test('the palette finds an action, a problem and a field that is folded away', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await runCommand(page, 'link')
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await runCommand(page, 'show prob')
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await runCommand(page, 'e-mail address')
  await expect(designer.editor).toBeFocused()

  await page.getByRole('searchbox', { name: 'Filter fields' }).fill('memory')
  await runCommand(page, 'state bucket')
  await expect(designer.field('State bucket')).toBeFocused()

  await page.keyboard.press('Control+K')
  await page.keyboard.type('xyzzy')
  await expect(page.getByText('Nothing matches these words.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(designer.field('State bucket')).toBeFocused()
})

test('on a phone the palette leads to a field of the pane that is hidden', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('tab', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Commands and fields' }).click()
  await runCommand(page, 'kms key')
  await expect(page.getByRole('tab', { name: 'Form' })).toHaveAttribute('aria-selected', 'true')
  const key = designer.field('Encryption key')
  await expect(key).toBeFocused()
  await expect(key).toBeInViewport()

  await page.getByRole('button', { name: 'Commands and fields' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

type Effect = (page: Page, press: () => Promise<void>) => Promise<void>

/** What an action's shortcut must lead to. */
const EFFECTS: Readonly<Record<keyof ScreenActions, Effect | null>> = {
  open: opensDialog('Open'),
  download: downloads(/\.zip$/),
  explore: async (page, press) => {
    await press()
    await expect(page.getByRole('tree', { name: /^Files of/ })).toBeVisible()
  },
  share: null,
  compare: opensDialog('Changes since the file was opened'),
  newJob: null,
  save: downloads(/\.yaml$/),
  saveAs: null,
  undo: async (page, press) => {
    const owner = new DesignerPage(page).field('Owner')
    await owner.fill('undone@acme.com')
    await press()
    await expect(owner).toHaveValue('data-team@acme.com')
  },
  redo: async (page, press) => {
    const owner = new DesignerPage(page).field('Owner')
    await owner.fill('redone@acme.com')
    await page.keyboard.press('Control+Z')
    await expect(owner).toHaveValue('data-team@acme.com')
    await press()
    await expect(owner).toHaveValue('redone@acme.com')
    await page.keyboard.press('Control+Z')
  },
  showProblems: null,
  showCommands: opensDialog('Command palette'),
  showShortcuts: opensDialog('Shortcuts'),
  nextPane: goesInto('form'),
  previousPane: goesInto('preview'),
  maximise: async (page, press) => {
    await press()
    await expect(page.locator('#pane-panel-form')).toBeHidden()
    await press()
    await expect(page.locator('#pane-panel-form')).toBeVisible()
  },
}

function goesInto(pane: string): Effect {
  return async (page, press) => {
    await press()
    await expect(page.locator(`#pane-panel-${pane} :focus`)).toHaveCount(1)
  }
}

function opensDialog(name: string): Effect {
  return async (page, press) => {
    await press()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

function downloads(fileName: RegExp): Effect {
  return async (page, press) => {
    const started = page.waitForEvent('download')
    await press()
    expect((await started).suggestedFilename()).toMatch(fileName)
  }
}

test('every shortcut does what its list says', async ({ page }) => {
  test.slow()
  const designer = new DesignerPage(page)
  await designer.goto()
  const actions = Object.entries(ACTION_WORDS) as [
    keyof ScreenActions,
    (typeof ACTION_WORDS)[keyof ScreenActions],
  ][]
  for (const [id, { shortcut, alias }] of actions) {
    for (const keys of [shortcut, alias].filter((each) => each !== undefined)) {
      await test.step(`${keys}: ${id}`, async () => {
        const pressed = keys
          .replace('mod', 'Control')
          .replace('shift', 'Shift')
          .replace('enter', 'Enter')
          .replace(/\bf(\d)/, 'F$1')
        await EFFECTS[id]?.(page, () => designer.shortcut(pressed))
        expect(EFFECTS[id], 'an action with a shortcut has an effect').not.toBeNull()
      })
    }
  }

  await designer.shortcut('?')
  const rows = page.getByRole('dialog', { name: 'Shortcuts' }).getByRole('row')
  for (const [, { title, shortcut }] of actions) {
    if (shortcut) await expect(rows.filter({ hasText: title })).toHaveCount(1)
  }
})

test('a question mark that is typed into a field, or the editor, is text', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.field('Owner').fill('who')
  await page.keyboard.type('?')
  await expect(designer.field('Owner')).toHaveValue('who?')
  await designer.placeCaretAfter('# Stripe customers to Iceberg')
  await page.keyboard.type('?')
  await designer.expectYaml('# Stripe customers to Iceberg?,')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is only an icon says its name and its key, and tells assistive technology the key', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  // The focus of somebody who uses the keyboard.
  await page.keyboard.press('Tab')
  const keys: Readonly<Record<string, string>> = {
    'Maximise the preview': 'Ctrl+Shift+Enter',
    'Commands and fields': 'Ctrl+K',
    Undo: 'Ctrl+Z',
    'Save as': '',
  }
  for (const width of [1440, 1024, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await withoutWords(page), `${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 800 })
  await designer.openSection('Tags')
  await designer.field('Owner').fill('you@acme.com')
  for (const [name, key] of Object.entries(keys)) {
    const button = page.getByRole('button', { name, exact: true })
    await button.focus()
    const tip = page.getByRole('tooltip')
    await expect(tip).toContainText(key)
    const told = key.replace('Ctrl', 'Control')
    if (key)
      await expect(button).toHaveAttribute(
        'aria-keyshortcuts',
        new RegExp(`^${told.replaceAll('+', '\\+')} Meta`),
      )
  }
  await visitDialogs(page, async (_, name) => {
    expect.soft(await withoutWords(page, '[role=dialog]'), name).toEqual([])
  })
})

/** Buttons on which no word is seen, and that show none when they have the focus either. */
function withoutWords(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate(async (within) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const seen = (button: Element) => {
      const hidden = [...button.querySelectorAll('.sr-only, [class*="sr-only"]')]
        .filter((each) => getComputedStyle(each).position === 'absolute')
        .map(({ textContent }) => textContent)
      return hidden
        .reduce((words, each) => words.replace(each ?? '', ''), button.textContent ?? '')
        .trim()
    }
    const silent: string[] = []
    for (const button of document.querySelectorAll<HTMLElement>(`${within} :is(button, a[href])`)) {
      const isShown = button.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (!isShown || button.matches(':disabled') || /\p{L}/u.test(seen(button)) || button.title)
        continue
      if (button.closest('.monaco-editor, [data-picture]')) continue
      button.focus()
      await frame()
      await frame()
      if (!document.querySelector('[role=tooltip]')?.textContent)
        silent.push(button.outerHTML.slice(0, 160))
    }
    return silent
  }, part)
}
