import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { POST } from './route'

const JOB = `tenant_id: acme
asset: orders
target_connector: iceberg
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
`
const URL_ = 'http://localhost/api/bundle'
const json = (body: unknown) =>
  new Request(URL_, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const form = (fields: Record<string, string | File>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return new Request(URL_, { method: 'POST', body })
}
const job = { name: 'orders.yaml', text: JOB }

async function files(response: Response) {
  return unzipSync(new Uint8Array(await response.arrayBuffer()))
}

describe('POST /api/bundle', () => {
  test('JSON gives the zip', async () => {
    const response = await POST(json({ job, asset: null }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="orders_to_iceberg.zip"; filename*=UTF-8''orders_to_iceberg.zip`,
    )
    expect(Object.keys(await files(response))).toContain(
      'orders_to_iceberg/terraform/aws/versions.tf',
    )
  })

  test('a form gives the same bytes, and the texts as they were sent', async () => {
    const text = `\ufeff# größer\r\n${JOB}`
    const asset = 'name: orders\r\n'
    const sent = await POST(
      form({ job: new File([text], 'a/orders.yaml'), asset: new File([asset], 'a.yaml') }),
    )
    const posted = await POST(
      json({ job: { name: 'orders.yaml', text }, asset: { name: 'a.yaml', text: asset } }),
    )
    const entries = await files(sent)
    expect(entries).toEqual(await files(posted))
    const decode = (path: string) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(entries[path])
    expect(decode('orders_to_iceberg/job.yaml')).toBe(text)
    expect(decode('orders_to_iceberg/asset.yaml')).toBe(asset)
  })

  test('a field of a form may hold the text itself', async () => {
    expect((await POST(form({ job: JOB }))).status).toBe(200)
  })

  test('a name that no header can hold', async () => {
    const text = JOB.replace('asset: orders', 'asset: "zähler €"')
    const header = (await POST(json({ job: { name: 'x', text } }))).headers.get(
      'content-disposition',
    )
    expect(header).toMatch(
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''z%C3%A4hler_[\w.-]+$/,
    )
  })

  test('an invalid job gives its problems with their places', async () => {
    const text = JOB.replace('  provider: aws\n', '')
    const response = await POST(json({ job: { name: 'dir/orders.yaml', text } }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      problems: [
        { where: expect.stringMatching(/^orders\.yaml:4:1$/), message: expect.any(String) },
      ],
    })
  })

  test('a policy refuses what it does not allow, and changes no byte of what it does', async () => {
    const bytes = async (request: Request) =>
      new Uint8Array(await (await POST(request)).arrayBuffer())
    const policy = (values: string) =>
      new File([`version: 1\ntags:\n  TenantId: { values: [${values}] }\n`], 'dativo-policy.yaml')
    const refused = await POST(form({ job: JOB, policy: policy('other') }))
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      problems: [{ message: expect.stringContaining('The policy dativo-policy.yaml (line 3)') }],
    })
    const allowed = form({ job: JOB, policy: policy('acme') })
    expect(await bytes(allowed)).toEqual(await bytes(form({ job: JOB })))
  })

  const tooLarge = 'x'.repeat(1_048_577)
  test.for<[what: string, request: () => Request, status: number]>([
    ['no JSON', () => json('{'), 400],
    ['an empty body', () => json(''), 400],
    ['JSON without a job', () => json({}), 400],
    ['a job that is no file', () => json({ job: JOB }), 400],
    ['a list', () => json([]), 400],
    ['a form without a job', () => form({ asset: 'x: 1' }), 400],
    [
      'a form that is none',
      () =>
        new Request(URL_, {
          method: 'POST',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          body: 'nothing',
        }),
      400,
    ],
    [
      'another type',
      () =>
        new Request(URL_, { method: 'POST', headers: { 'content-type': 'text/yaml' }, body: JOB }),
      415,
    ],
    ['no type', () => new Request(URL_, { method: 'POST' }), 415],
    ['a job of 1 MiB and one byte', () => json({ job: { name: 'a', text: tooLarge } }), 413],
    ['a policy of as much', () => form({ job: JOB, policy: new File([tooLarge], 'a') }), 413],
    [
      'a name of 256 bytes',
      () => json({ job: { name: `${'é'.repeat(126)}.yml`, text: JOB } }),
      400,
    ],
    [
      'such a name of an asset',
      () => json({ job, asset: { name: 'a'.repeat(6e5), text: '' } }),
      400,
    ],
    ['such a name in a form', () => form({ job: new File([JOB], 'a'.repeat(256)) }), 400],
    ['an asset of as much', () => form({ job: JOB, asset: new File([tooLarge], 'a') }), 413],
    [
      'a length that is announced',
      () =>
        new Request(URL_, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': '99999999' },
          body: '{}',
        }),
      413,
    ],
  ])('%s is refused', async ([, request, status]) => {
    const response = await POST(request())
    expect(response.status).toBe(status)
    expect(Object.keys(await response.json())).toEqual(['message'])
  })

  test('a name of 255 bytes is taken', async () => {
    const name = `${'é'.repeat(125)}.yaml`
    expect((await POST(json({ job: { name, text: JOB } }))).status).toBe(200)
  })

  test('a refusal of many problems lists the first and says how many there are', async () => {
    const tags = Array.from({ length: 900 }, (_, index) => `      "aws:${index}": x\n`).join('')
    const response = await POST(
      json({ job: { name: 'x', text: `${JOB}  tags:\n    custom:\n${tags}` } }),
    )
    expect(response.status).toBe(422)
    const { problems, message } = await response.json()
    expect(problems.length).toBeLessThanOrEqual(200)
    if (problems.length === 200)
      expect(message).toMatch(/Of its \d+ problems the first 200 are listed\.$/)
  })

  test('answers say how long they are', async () => {
    for (const body of [{ job }, {}]) {
      const response = await POST(json(body))
      const length = response.headers.get('content-length')
      expect(length).toBe(String((await response.arrayBuffer()).byteLength))
    }
  })

  test('a stream that does not end is not read to its end', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const request = new Request(URL_, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await POST(request)).status).toBe(413)
    expect(sent).toBeLessThan(8 * 1_048_576)
  })
})
