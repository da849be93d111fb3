import { expect, it } from 'vitest'
import { analyse } from './analyse'

const START = `tenant_id: acme
infrastructure:
  provider: aws
  runtime: {type: ecs}
  networking:
    subnet_ids:
`

it('reports the first hundred of a kind, and every kind', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => `      - net-${index}\n`).join('')
  const { diagnostics, hasErrors } = analyse({ job: { name: 'job.yaml', text: START + items } })
  const count = (code: string) => diagnostics.filter((one) => one.code === code).length
  expect(count('refused-by-cloud')).toBe(100)
  expect(count('subnets-without-vpc')).toBe(1)
  expect(hasErrors).toBe(true)
})

it('counts what is wrong and what is worth a look apart', () => {
  const keys = Array.from({ length: 150 }, (_, index) => `    zz${index}: x\n`).join('')
  const text = `${START}      - net-1\n  tags:\n${keys}    owner: 7\n`
  const codes = analyse({ job: { name: 'job.yaml', text } }).diagnostics.map(({ code }) => code)
  expect(codes.filter((code) => code === 'misplaced-key')).toHaveLength(100)
  expect(codes).toContain('wrong-type')
  expect(codes).toContain('refused-by-cloud')
})

it.each([
  ['shortened', 'sk_live_51Habcdef0123456789abcdef0123456789abcdef'],
  ['whole', 'sk_live_51Habcdef01234567'],
])('repeats no secret that stands in the file, %s', (_how, secret) => {
  const text = `${START}      - subnet-12345678\n  terraform: {variables: {secrets: {API_KEY: ${secret}}}}\n`
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  expect(diagnostics.map(({ code }) => code)).toContain('pasted-secret')
  const refused = diagnostics.find(({ code }) => code === 'refused-by-cloud')
  expect(refused?.message).toContain('(secret)')
  expect(
    JSON.stringify(
      diagnostics.map(({ message, fix, choices }) => [
        message,
        fix?.title,
        choices?.map(({ title }) => title),
      ]),
    ),
  ).not.toContain('sk_live')
})
