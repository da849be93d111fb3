import { describe, expect, it } from 'vitest'
import { AWS } from '../diagnostics/rule-case.test-support'
import { pathInWords } from '../findings/words'
import { analyse } from './analyse'

const variables = (text: string) => `${AWS}  terraform: {variables: {${text}}}\n`
const backend = (text: string) =>
  `${AWS}  terraform: {backend: {type: s3, config: {bucket: acme, region: us-east-1, ${text}}}}\n`

describe('a value that is refused because of how it is read', () => {
  it.each([
    ['in the environment', variables('environment: {START: 2024-01-01}'), 'START'],
    ['with a time', variables('environment: {START: 2024-01-01T06:00:00Z}'), 'START'],
    ['in a list', variables('command: [a, 2024-01-01]'), 'command[1]'],
    ['in a variable of text', variables('schedule: 2030-01-01T06:00:00'), 'schedule'],
    ['in a setting of the backend', backend('key: 2024-01-01'), 'key'],
    ['in a tag', `${AWS}  tags: {owner: 2024-01-01}\n`, 'owner'],
  ])('%s is told once', (_, text, place) => {
    const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
    const there = diagnostics.filter(({ path }) => pathInWords(path).endsWith(place))
    expect(there.map(({ code }) => code)).toEqual(['read-differently'])
    expect(there[0]?.fix?.title).toBe('Put it in quotes')
  })

  it('is told where no reading of it is taken', () => {
    const text = variables('log_retention_days: 2024-01-01')
    const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
    const there = diagnostics.filter(({ path }) => path.at(-1) === 'log_retention_days')
    expect(there.map(({ code }) => code)).toEqual(['wrong-type'])
  })
})
