import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { keptValue } from './kept-values'

/** Below this width the bar has room for what is done most. */
const PHONE = 640

/** The screen as a user works it: by roles and labels. Editor mechanics hide in here. */
export class DesignerPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /**
   * Open the first screen and wait until it can be used; the editor comes when something turns to
   * the text, which takes longer than all the rest. Files are chosen and saved as in a browser
   * without the File System Access API, whose dialogs no test can answer, unless the story has put
   * its own pickers in place.
   */
  async goto({ hasPickers = false, loadsAhead = false, skipsWelcome = true } = {}): Promise<void> {
    if (skipsWelcome) await this.skipWelcome()
    if (!loadsAhead) await this.withoutLoadingAhead()
    if (!hasPickers) await this.withoutPickers()
    await this.page.goto('/')
    await this.waitUntilAlive()
  }

  /** Wait until React answers to the page that the server drew. */
  async waitUntilAlive(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Download' })).toBeVisible()
    await this.page.waitForFunction(() => {
      const panel = document.querySelector('#document-panel-job')
      return Object.keys(panel ?? {}).some((key) => key.startsWith('__reactProps'))
    })
  }

  /** Turn to the text, so that the editor takes the place of the plain text. */
  async wakeEditor(): Promise<void> {
    const editor = this.page.getByRole('textbox', {
      name: /YAML\. Leave the editor/,
      includeHidden: true,
    })
    await expect(async () => {
      await this.page.locator('#document-panel-job').dispatchEvent('pointerover')
      // Monaco's input has no size of its own.
      await expect(editor).toBeAttached({ timeout: 3000 })
    }).toPass({ timeout: 30_000 })
    await expect(this.plainText).toBeHidden()
  }

  /** The text before the editor is there. */
  get plainText(): Locator {
    return this.page.getByRole('textbox', { name: /^(Job|Asset) YAML$/ })
  }

  /** The first steps are for newcomers; their own story has them. */
  private async skipWelcome(): Promise<void> {
    await this.page.addInitScript(() => {
      try {
        localStorage.setItem('dativo-infra-designer:welcome-seen', '1')
      } catch {
        // A story may forbid the storage.
      }
    })
  }

  /** As where data is saved: fetching every part takes longer than most stories. */
  private async withoutLoadingAhead(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {
        configurable: true,
        value: { saveData: true },
      })
    })
  }

  private async withoutPickers(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined })
    })
  }

  /** What the screen says of the draft. */
  get draftWords(): Locator {
    return this.page.locator('[data-draft]')
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: /^(Job|Asset) YAML/ })
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name, exact: typeof name === 'string' })
  }

  /** The YAML on the screen while it differs from the file: from the draft that the page keeps. */
  async yaml(): Promise<string> {
    const draft = await keptValue<{ job: { text: string } }>(this.page, 'draft:v2')
    return draft?.job.text ?? ''
  }

  /** An assertion about the YAML, which waits until it holds; Playwright's own pauses grow to a second. */
  pollYaml(message = 'the YAML') {
    return expect.poll(() => this.yaml(), { message, timeout: 10_000, intervals: [100] })
  }

  /** Wait until the YAML holds a text. */
  async expectYaml(text: string | RegExp): Promise<void> {
    const matches = this.pollYaml()
    await (typeof text === 'string' ? matches.toContain(text) : matches.toMatch(text))
  }

  /** Open a section of the form. */
  async openSection(name: string): Promise<void> {
    const heading = this.page.getByRole('heading', { name, exact: true })
    const section = this.page.locator('details').filter({ has: heading })
    if ((await section.getAttribute('open')) === null) await section.locator('summary').click()
  }

  async openDialog(): Promise<Locator> {
    const { width } = this.page.viewportSize() ?? { width: 0 }
    if (width < PHONE) {
      await this.page.getByRole('button', { name: 'Menu' }).click()
      const menu = this.page.getByRole('dialog', { name: 'Menu' })
      await menu.getByRole('button', { name: /^Open/ }).click()
    } else {
      await this.page.getByRole('button', { name: 'Open', exact: true }).click()
    }
    return this.page.getByRole('dialog', { name: 'Open' })
  }

  /** Pick an example from the gallery by the name of its file. */
  async openExample(fileName: string): Promise<void> {
    const dialog = await this.openDialog()
    await dialog.getByRole('button', { name: new RegExp(fileName) }).click()
    await expect(dialog).toBeHidden()
    await this.expectFileName(fileName)
  }

  /** Choose files through the open dialog. */
  async openFiles(...files: { name: string; buffer: Buffer }[]): Promise<Locator> {
    const dialog = await this.openDialog()
    const chooser = this.page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose files' }).click()
    await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: 'text/yaml' })))
    return dialog
  }

  /** Drop files on the window. */
  async dropFiles(...files: { name: string; buffer: Buffer }[]): Promise<void> {
    const contents = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }))
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer()
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], name))
      }
      const options = { dataTransfer, bubbles: true, cancelable: true }
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, options))
      }
    }, contents)
  }

  /** Press a shortcut where no field has the focus. */
  async shortcut(keys: string): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await this.page.keyboard.press(keys)
  }

  /** Find a command in the palette and run it. */
  async runCommand(title: string): Promise<void> {
    await this.shortcut('Control+K')
    await expect(this.page.getByRole('combobox', { name: 'Search actions' })).toBeFocused()
    await this.page.keyboard.type(title)
    await expect(this.page.getByRole('option', { name: title })).toBeVisible()
    await this.page.keyboard.press('Enter')
  }

  /** Build the bundle and show its files; the tree of them. */
  async explore(): Promise<Locator> {
    await this.page.keyboard.press('Control+E')
    const tree = this.page.getByRole('tree', { name: /^Files of/ })
    await expect(tree).toBeVisible()
    return tree
  }

  async shareDialog(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Share' }).click()
    return this.page.getByRole('dialog', { name: 'Share' })
  }

  /** The link that the share dialog offers now. */
  async shareLink(): Promise<string> {
    const dialog = await this.shareDialog()
    const link = await dialog.getByRole('textbox', { name: 'Link to these documents' }).inputValue()
    await this.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    return link
  }

  /** One of the files on the screen, as the share dialog saves it. */
  async savedFile(name: string): Promise<string> {
    const dialog = await this.shareDialog()
    const started = this.page.waitForEvent('download')
    await dialog.getByRole('button', { name, exact: true }).click()
    const path = await (await started).path()
    await this.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    return readFile(path, 'utf8')
  }

  /** The line at the foot of the screen that holds these words. */
  notice(words: string | RegExp): Locator {
    return this.page.getByRole('paragraph').filter({ hasText: words })
  }

  async expectFileName(name: string): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(name)).toBeVisible()
  }

  /** Put the caret behind the first occurrence of some text of the file, with the editor's own search. */
  async placeCaretAfter(text: string): Promise<void> {
    await this.wakeEditor()
    await this.editor.focus()
    await this.page.keyboard.press('Control+F')
    await this.page.keyboard.insertText(text)
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.press('Escape')
    await this.page.keyboard.press('ArrowRight')
  }

  /** Type at the caret of the editor; pasted, so that nothing is indented or completed on the way. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text)
  }

  async showTab(name: 'Tags' | 'Resources' | 'Problems' | 'Bundle'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  /** The row of a tag in the preview. */
  tag(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}\\b`) })
  }

  /** Press Download; the archive's name and bytes. */
  async download(): Promise<{ fileName: string; bytes: Buffer }> {
    const started = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Download' }).first().click()
    const download = await started
    return {
      fileName: download.suggestedFilename(),
      bytes: await readFile(await download.path()),
    }
  }
}
