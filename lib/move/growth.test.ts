import { expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { makeMove } from './make-move'

const ARN = 'arn:aws:sns:eu-west-1:123456789012:t'

const numbered = (parts: number, part: (index: number) => string): string =>
  Array.from({ length: parts }, (_, index) => part(index)).join('')

const HEAD = `tenant_id: acme
job_name: orders
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: 1024, memory: 2048, disk_size: 50}}
  terraform:
    variables:
      region: eu-west-1
`

/** Jobs whose move takes long, by how many parts they have. */
const SHAPES: Readonly<Record<string, (parts: number) => string>> = {
  'values that stay': (parts) =>
    `${HEAD}      environment:\n${numbered(parts, (at) => `        K${at}: v\n`)}`,
  'identifiers that all go': (parts) =>
    `${HEAD}      environment:\n${numbered(parts, (at) => `        K${at}: ${ARN}${at}\n`)}`,
  'identifiers between values that stay': (parts) =>
    `${HEAD}      environment:\n${numbered(parts, (at) => `        K${at}: ${at % 2 ? ARN : 'v'}\n`)}`,
  'identifiers before a value that stays': (parts) =>
    `${HEAD}      environment:\n${numbered(parts, (at) => `        K${at}: ${ARN}${at}\n`)}        Z: v\n`,
  'identifiers between the items of a list': (parts) =>
    `${HEAD}      args:\n${numbered(parts, (at) => `        - ${at % 2 ? ARN : 'v'}\n`)}`,
  'addresses that stay': (parts) =>
    `source:\n${numbered(parts, (at) => `  - s3://acme/${at}\n`)}${HEAD}`,
  'comments that speak of the cloud': (parts) =>
    `${numbered(parts, (at) => `k${at}: 1 # S3 ${at}\n`)}${HEAD}`,
  'comments on what goes': (parts) =>
    `${HEAD}      secrets:\n${numbered(parts, (at) => `        K${at}: ${ARN} # ${at}\n`)}`,
}

/** CPU time in ms of the way there and back. */
function cost(text: string): number {
  const before = process.cpuUsage()
  const input = { job: { name: 'job.yaml', text }, asset: null }
  const { edits, keepsake } = makeMove(input, { to: 'gcp', keepsakes: [], chosen: null })
  const moved = applyEdits(text, edits)
  const back = makeMove(
    { job: { name: 'job.yaml', text: moved }, asset: null },
    { to: 'aws', keepsakes: keepsake ? [keepsake] : [], chosen: null },
  )
  expect(applyEdits(moved, back.edits)).toBe(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Sixteen times the time where it grows with the square; a fifth more each doubling, and a busy machine. */
const MOST_FOURFOLD = 4 * 1.2 ** 2 * 1.5
const PARTS = 300
const TRIES = 3

it.each(Object.entries(SHAPES))(
  'moving %s takes time in proportion',
  (_name, shape) => {
    const [small, large] = [shape(PARTS), shape(4 * PARTS)]
    cost(small)
    let [least, most] = [cost(small), cost(large)]
    for (let tries = 1; tries < TRIES && most > MOST_FOURFOLD * least; tries++) {
      least = Math.min(least, cost(small))
      most = Math.min(most, cost(large))
    }
    expect(most, `${least} ms, then ${most} ms`).toBeLessThanOrEqual(MOST_FOURFOLD * least)
  },
  120_000,
)
