import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const FOLDER = 'public/examples/jobs'
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
const seed = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000)

test('a field of each example is changed, undone and redone to the byte', { tag: '@slow' }, async ({
  page,
}) => {
  test.setTimeout(180_000)
  process.stdout.write(`E2E_SEED=${seed}\n`)
  const designer = new DesignerPage(page)
  await designer.goto()
  // The first screen is an example too, which would leave nothing to open.
  await designer.openFiles({ name: 'start.yaml', buffer: Buffer.from('tenant_id: acme\n') })
  for (const [index, example] of EXAMPLES.entries()) {
    const original = readFileSync(`${FOLDER}/${example}`, 'utf8')
    await designer.openExample(example)
    await designer.pollYaml().toBe(original)

    const field = await change(page, seed + index)
    await designer.pollYaml(`${field} reaches the text`).not.toBe(original)
    const changed = await designer.yaml()
    expect(removedText(original, changed), `${field} replaces text of one line`).not.toMatch(/\n/)

    await page.keyboard.press('Control+Z')
    await designer.pollYaml(`${field} undone`).toBe(original)
    await page.keyboard.press('Control+Shift+Z')
    await designer.pollYaml(`${field} redone`).toBe(changed)
    await page.keyboard.press('Control+Z')
    await designer.pollYaml(`${field} undone again`).toBe(original)
  }
})

test('two visits of a field are undone one by one', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const owner = designer.field('Owner')
  await owner.fill('first@acme.com')
  await designer.field('Project').focus()
  await owner.fill('second@acme.com')
  await designer.expectYaml('owner: second@acme.com')
  await page.keyboard.press('Control+Z')
  await designer.expectYaml('owner: first@acme.com')
  await page.keyboard.press('Control+Z')
  await designer.expectYaml('owner: data-team@acme.com')
})

/** Changes one field of the form, chosen by the seed; which one it was. */
async function change(page: Page, start: number): Promise<string> {
  const closed = page.locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  // The blank pair at a record's end takes two; a key is renamed when it is left.
  const controls = page
    .locator('[data-field] :is(input:not([type=checkbox], [type=radio]), select)')
    .and(page.locator(':not([aria-label^="New "], [aria-label^="Key "], [aria-label^="Type of "])'))
  const all = await controls.all()
  // A prime, so that neighbouring seeds choose fields far from each other.
  const control = all[(start * 7919) % all.length]
  if (!control) throw new Error('The form has no field.')
  const field = await control.evaluate((element) => {
    const id = element.closest('[data-field]')?.getAttribute('data-field')
    return `${id} ${element.getAttribute('aria-label') ?? ''}`
  })
  await ((await isSelect(control)) ? chooseAnother(control) : typeMore(control))
  return field.trim()
}

function isSelect(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element.tagName === 'SELECT')
}

async function chooseAnother(select: Locator): Promise<void> {
  const present = await select.inputValue()
  const values = await select
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  await select.selectOption(values.find((value) => value !== present && value !== '') ?? '')
}

async function typeMore(input: Locator): Promise<void> {
  await input.fill(`${await input.inputValue()}1`)
}

/** What of the one text is not in the other, between their common beginning and end. */
function removedText(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return before.slice(start, before.length - end)
}
