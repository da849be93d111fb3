import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { DesignerPage } from './designer-page'

const ODD_JOB = [
  '\ufeff# top  comment\r\n',
  'tenant_id:   "acme"   # who\r\n',
  "job_name: 'odd'\r\n",
  'infrastructure:\n',
  '    provider: aws\r\n',
  '    runtime: { type: ecs,   compute: {cpu: "1024", memory: "2048"} }\r\n',
  '    strange_key: [1,   2]   # nobody reads this\r\n',
  '    tags:\r\n',
  '        cost_center: FIN-001   #\tkeep me\r\n',
  '\r\n',
  '        owner: me@acme.com\r\n',
].join('')

test('an odd file is kept to the byte, and a form edit changes one line', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  await designer.openFiles({ name: 'odd.yaml', buffer: Buffer.from(ODD_JOB) })
  await designer.expectFileName('odd.yaml')

  expect(await downloadedJob(designer)).toBe(ODD_JOB)

  await designer.openSection('Tags')
  await designer.field('Cost center').fill('FIN-002')
  await designer.expectYaml('FIN-002')
  expect(await downloadedJob(designer)).toBe(ODD_JOB.replace('FIN-001', 'FIN-002'))

  await page.keyboard.press('Control+Z')
  await expect(designer.field('Cost center')).toHaveValue('FIN-001')
  expect(await downloadedJob(designer)).toBe(ODD_JOB)
})

async function downloadedJob(designer: DesignerPage): Promise<string> {
  const { bytes } = await designer.download()
  return Buffer.from(unzipSync(bytes)['odd/job.yaml'] ?? []).toString()
}
