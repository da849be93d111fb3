import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { findFirefox, NO_FIREFOX } from '../scripts/find-browser.mjs'
import { DesignerPage } from './designer-page'
import { launchFirefox } from './firefox'

const path = findFirefox()

test(
  'the main stories in Firefox as it is shipped, by keyboard',
  { tag: '@slow' },
  async ({ baseURL, viewport }, testInfo) => {
    test.skip(!path, NO_FIREFOX)
    test.setTimeout(180_000)
    const browser = await launchFirefox(path ?? '', testInfo.outputPath())
    try {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      const designer = new DesignerPage(page)
      await designer.goto()

      await test.step('the text and the tags follow the form', async () => {
        await designer.field('Owner').focus()
        await page.keyboard.press('End')
        await page.keyboard.type('.uk')
        await designer.expectYaml(/\n {4}owner: \S+\.uk\n/)
        await expect(designer.tag('Owner')).toContainText('.uk')
      })

      await test.step('the form follows the editor, which Escape and Tab leave', async () => {
        await page.keyboard.press('F6')
        await expect(designer.editor).toBeFocused()
        await page.keyboard.press('Control+Home')
        await page.keyboard.type('job_name: by_hand')
        await page.keyboard.press('Enter')
        await designer.expectYaml(/^job_name: by_hand\n/)
        await expect(designer.tag('JobName')).toContainText('by_hand')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Tab')
        await expect(designer.editor).not.toBeFocused()
      })

      await test.step('the bundle is explored, with the room of all panes', async () => {
        const tree = await designer.explore()
        await page.keyboard.press('Control+Shift+Enter')
        const preview = page.getByRole('region', { name: 'Preview' })
        expect((await preview.boundingBox())?.width).toBe(viewport?.width)
        await tree.getByRole('treeitem', { name: 'job.yaml' }).click()
        await expect(page.getByRole('region', { name: 'Content of job.yaml' })).toContainText(
          'job_name: by_hand',
        )
        await page.keyboard.press('Control+Shift+Enter')
      })

      await test.step('one undo over both, and the download', async () => {
        await designer.showTab('Tags')
        // Where somebody paused between two keys, there is a step.
        await expect(async () => {
          await designer.shortcut('Control+Z')
          await expect(designer.tag('JobName')).not.toContainText('by_hand', { timeout: 1000 })
        }).toPass()
        await page.getByRole('button', { name: 'Download' }).first().click()
        await expect(page.getByText('Downloaded stripe_customers_to_iceberg.zip.')).toBeAttached()
        await expect.poll(() => downloaded(testInfo.outputPath())).toContain('tenant_id: acme\n')
      })

      await test.step('another cloud shows its tags', async () => {
        await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
        await designer.showTab('Tags')
        await expect(
          page.getByRole('radio', { name: /^Google Cloud.*cloud of this job/ }),
        ).toBeChecked()
      })
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  },
)

/** The job in the bundle that was downloaded; empty while it is not there as a whole. */
function downloaded(folder: string): string {
  try {
    const files = unzipSync(readFileSync(join(folder, 'stripe_customers_to_iceberg.zip')))
    return Buffer.from(files['stripe_customers_to_iceberg/job.yaml'] ?? []).toString()
  } catch {
    return ''
  }
}
