import { readFileSync } from 'node:fs'

const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'
const MOST_BYTES = 1_048_576

/** The job that most requests are about. */
export const usualJob = () => readFileSync(JOB, 'utf8')

/** Requests of `POST /api/bundle` with the heaviest documents within the limits, each of another kind. */
export function heavyRequests() {
  const text = usualJob()
  const job = (name, heavy) => ({
    name,
    body: JSON.stringify({ job: { name: 'job.yaml', text: heavy } }),
  })
  const custom = (line) =>
    text.replace(/\n {2}tags:\n/, `\n  tags:\n    custom:\n${fill(text, line)}`)
  return [
    job('a list of ones', `${text}x: [${'1,'.repeat(rest(text, 2))}1]\n`),
    job(
      'custom tags',
      custom((index) => `      key_${index}: value ${index}\n`),
    ),
    job('unknown keys', `${text}${fill(text, (index) => `key_${index}: value ${index}\n`)}`),
    job(
      'brackets',
      `${text}x: ${'['.repeat(63)}${'[],'.repeat(rest(text, 3) - 100)}${']'.repeat(63)}\n`,
    ),
    policy(text),
  ]
}

/** Bytes that are left, with some to spare, in pieces of a size. */
const rest = (text, size) => Math.floor((MOST_BYTES - text.length - 1000) / size)

function fill(text, line) {
  const lines = []
  for (let room = MOST_BYTES - text.length - 1000; room > 0; room -= lines.at(-1).length) {
    lines.push(line(lines.length))
  }
  return lines.slice(0, -1).join('')
}

function policy(text) {
  const values = Array.from({ length: 2000 }, (_, index) => `value-${index}`).join(', ')
  const environments = Array.from(
    { length: 200 },
    (_, index) => `  env${index}:\n    tags:\n      Owner: { required: true }\n`,
  )
  const rules = `version: 1\ntags:\n  CostCenter: { values: [${values}] }\nenvironments:\n${environments.join('')}`
  return {
    name: 'a policy of many environments',
    body: JSON.stringify({
      job: { name: 'job.yaml', text },
      policy: { name: 'dativo-policy.yaml', text: rules },
    }),
  }
}
