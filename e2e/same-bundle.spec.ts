import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DesignerPage } from './designer-page'

const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'
const ASSET = 'public/examples/assets/stripe/v1.0/customers.yaml'

test('screen, server and command line make the same bytes', async ({ page, request }) => {
  const designer = new DesignerPage(page)
  await designer.goto()
  const { bytes } = await designer.download()

  const file = (path: string) => ({
    name: path.replace(/^.*\//, ''),
    mimeType: 'application/yaml',
    buffer: readFileSync(path),
  })
  const response = await request.post('/api/bundle', {
    multipart: { job: file(JOB), asset: file(ASSET) },
  })
  expect(response.status()).toBe(200)
  expect(Buffer.compare(await response.body(), bytes)).toBe(0)

  const output = join(mkdtempSync(join(tmpdir(), 'dativo-same-')), 'job.zip')
  const args = ['infra', 'bundle', '--job-config', JOB, '--asset', ASSET, '--output', output]
  execFileSync(process.execPath, ['dist/dativo.js', ...args], { stdio: 'pipe' })
  expect(Buffer.compare(readFileSync(output), bytes)).toBe(0)
})

test('the server refuses an invalid job with its problems and a body it cannot read', async ({
  request,
}) => {
  const invalid = await request.post('/api/bundle', {
    data: { job: { name: 'job.yaml', text: 'tenant_id: acme\n' } },
  })
  expect(invalid.status()).toBe(422)
  expect(await invalid.json()).toMatchObject({
    problems: [{ where: 'job.yaml:1:1', message: expect.stringContaining('infrastructure') }],
  })
  for (const data of ['{', '{"job": 1}']) {
    const bad = await request.post('/api/bundle', {
      data,
      headers: { 'content-type': 'application/json' },
    })
    expect(bad.status()).toBe(400)
  }
  const large = await request.post('/api/bundle', {
    data: { job: { name: 'job.yaml', text: 'a'.repeat(6 * 1024 * 1024) } },
  })
  expect(large.status()).toBe(413)
})

test('the server says that it is there', async ({ request }) => {
  const health = await request.get('/api/health')
  expect(health.status()).toBe(200)
})
