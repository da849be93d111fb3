import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

/** Goes to a field of the form by the palette, with the keyboard alone. */
async function goToField(page: Page, words: string): Promise<void> {
  const palette = page.getByRole('combobox', { name: 'Search actions and fields' })
  await page.keyboard.press('Control+K')
  await expect(palette).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

test('what a job runs, and where, is filled in without the mouse and taken back', async ({
  page,
}) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')

  await test.step('the schedule says when it runs next', async () => {
    await goToField(page, 'cron')
    await expect(designer.field('Schedule')).toBeFocused()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('30 4 * * 1')
    await designer.expectYaml(/\n {6}schedule: ["']?30 4 \* \* 1/)
    await expect(page.getByText(/^Runs every Monday at 04:30 /)).toBeVisible()
    await expect(page.getByText(/^Next: Mon, /)).toBeVisible()
  })

  await test.step('an image, a secret by its reference, a place', async () => {
    await goToField(page, 'docker')
    await expect(designer.field('Image')).toBeFocused()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('us-docker.pkg.dev/acme/etl/run:2')
    await designer.expectYaml(/\n {6}image: "?us-docker\.pkg\.dev\/acme\/etl\/run:2/)

    const name = designer.field('New key in Secrets')
    await expect(designer.field('New value in Secrets')).toHaveAttribute(
      'placeholder',
      /^e\.g\. projects\/.*\/secrets\//,
    )
    for (let stops = 0; stops < 40 && !(await name.evaluate(hasFocus)); stops++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('API_KEY')
    await page.keyboard.press('Enter')
    await page.keyboard.type('projects/acme/secrets/api')
    await page.keyboard.press('Enter')
    await designer.expectYaml('API_KEY: projects/acme/secrets/api')
    await expect(name).toBeFocused()

    await goToField(page, 'where region')
    await expect(designer.field('Region')).toBeFocused()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('europe-west3')
    await designer.expectYaml('region: europe-west3')
  })

  await test.step('a wrong one is said at its field, and an undo takes it back', async () => {
    await page.keyboard.type('_')
    await designer.expectYaml('region: europe-west3_')
    await expect(designer.field('Region')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('Control+Z')
    await expect(designer.field('Region')).not.toHaveAttribute('aria-invalid')
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await designer.pollYaml().not.toContain('API_KEY: projects/acme/secrets/api')
  })
})

test('the filter and the palette find what a job runs and where', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  for (const [words, label] of [
    ['schedule', 'Schedule'],
    ['image', 'Image'],
    ['secrets', 'New key in Secrets'],
    ['env', 'New key in Environment variables'],
    ['region', 'Region'],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Filter fields' }).fill(words)
    await expect(designer.field(label), words).toBeVisible()
  }
  await page.getByRole('searchbox', { name: 'Filter fields' }).fill('')
  await page.keyboard.press('Control+K')
  for (const [words, title] of [
    ['schedule', 'Run: Schedule'],
    ['image', 'Run: Image'],
    ['secrets', 'Run: Secrets'],
    ['environment', 'Run: Environment variables'],
    ['region', 'Where: Region'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Search actions and fields' }).fill(words)
    await expect(page.getByRole('option', { name: title, exact: true }), words).toBeVisible()
  }
})

test('a custom tag is written row by row, and half a row stays in its file', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const [key, value] = ['New key in Custom tags', 'New value in Custom tags']
  await designer.field(key).focus()
  await page.keyboard.type('squad')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ingest')
  await page.keyboard.press('Enter')
  await expect(designer.field(key)).toBeFocused()
  await designer.expectYaml(/\n {6}squad: ingest\n/)

  await page.keyboard.type('floor')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not in the file yet: “floor” needs a value.')).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await designer.yaml()).not.toContain('floor')

  await designer.openExample('gcp_hubspot_contacts_to_iceberg.yaml')
  await expect(designer.field(key)).toHaveValue('')
  await expect(designer.field(value)).toHaveValue('')
  await expect(page.getByText(/^Not in the file yet/)).toHaveCount(0)
})

/** Paste a text where the focus is. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

test('what is wrong with a row is said at it, and the others are left alone', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:api-AbCdEf'
  await designer.field('New key in Secrets').focus()
  await paste(page, `GOOD=${secret}\nBAD=${secret}`)
  const [good, bad] = [designer.field('Value of GOOD'), designer.field('Value of BAD')]
  await bad.fill('nonsense')
  await expect(bad).toHaveAttribute('aria-invalid', 'true')
  await expect(bad).toHaveAccessibleDescription(/./)
  await expect(bad).toBeFocused()
  await expect(good).not.toHaveAttribute('aria-invalid')
  await expect(good).toHaveAccessibleDescription('')
  const row = page.getByRole('listitem').filter({ has: bad })
  const said = await bad.evaluate((cell) => cell.getAttribute('aria-describedby') ?? '')
  await expect(row.locator(`[id="${said}"]`)).toBeVisible()

  await test.step('so is why a key is not in the file', async () => {
    const key = row.getByRole('textbox').first()
    await key.fill('GOOD')
    await key.press('Enter')
    await expect(key).toHaveAccessibleDescription(/“GOOD” is already there/)
    await expect(key).toHaveAttribute('aria-invalid', 'true')
    await expect(bad, 'the focus goes on').toBeFocused()
    await expect(good).toHaveAccessibleDescription('')
  })

  await test.step('it stays, said, while other cells are written, until it is corrected', async () => {
    const key = designer.field('Key 3 of Secrets')
    await bad.fill(secret)
    const fresh = designer.field(/^New key in Secrets/)
    await fresh.fill('NEXT')
    await designer.expectYaml(`BAD: ${secret}`)
    await expect(key).toHaveValue('GOOD')
    await expect(key).toHaveAccessibleDescription(/“GOOD” is already there/)
    await key.fill('WORSE')
    await key.press('Enter')
    await designer.expectYaml(`WORSE: ${secret}`)
    await expect(key).not.toHaveAttribute('aria-invalid')
    await key.fill('GOOD')
    await key.press('Enter')
    await expect(key).toHaveAttribute('aria-invalid', 'true')
    await key.press('Escape')
    await expect(key).toHaveValue('WORSE')
    await expect(key).not.toHaveAttribute('aria-invalid')
  })
})

test('pasted lines are rows, and what is none is said', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const key = designer.field('New key in Custom tags')
  await key.focus()
  const many = Array.from({ length: 50 }, (_, index) => `k${index}: v${index}`)
  await paste(page, ['# ours', 'squad=ingest', ...many, 'squad=other', 'half=', 'none'].join('\n'))
  await designer.expectYaml(/\n {6}squad: ingest\n(.*\n)* {6}k49: v49\n/)
  await expect(
    page.getByText(
      '3 of 54 lines are not in the file: “none” is no key with a value. “squad” is already there. Each key can be there once. “half” needs a value.',
    ),
  ).toBeVisible()
  await expect(key).toBeFocused()
  await page.keyboard.press('Control+Z')
  await designer.pollYaml('one step').not.toContain('k49')

  await designer.openSection('Networking')
  await designer.field('Add to Subnets').focus()
  await paste(page, '- subnet-0a1b2c3d\n- subnet-0a1b2c3e\n')
  await designer.expectYaml(/- "?subnet-0a1b2c3d"?\n +- "?subnet-0a1b2c3e"?\n/)
})

function hasFocus(element: Element): boolean {
  return element === document.activeElement
}
