import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { FieldId } from './fields'
import { formProblems } from './form-problems'
import { rowProblems } from './row-problems'

const SECRETS = 'infrastructure/terraform/variables/secrets'
const CHANNELS = 'infrastructure/monitoring/alerts/channels'

const job = (rest: string) => `tenant_id: acme
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: 1024, memory: 2048}}
${rest}`

function sorted(text: string, id: FieldId, mostRows = 200) {
  const analysis = analyse({ job: { name: 'job.yaml', text } })
  const problems = formProblems(analysis).byField.get(id) ?? []
  return rowProblems(id, problems, analysis.job, mostRows)
}

const WRONG_SECRET = job(
  '  terraform: {variables: {secrets: {GOOD: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a", BAD: nonsense}}}\n',
)

describe('rowProblems', () => {
  it('says at the row of a map what is wrong with its value', () => {
    const { atField, byRow } = sorted(WRONG_SECRET, SECRETS)
    expect(atField).toEqual([])
    expect([...byRow.keys()]).toEqual(['BAD'])
    expect(byRow.get('BAD')).toMatchObject({ isValueWrong: true, isKeyWrong: false })
  })

  it('says at the item of a list what is wrong with it', () => {
    const text = job(
      '  monitoring: {alerts: {channels: ["arn:aws:sns:eu-west-1:123456789012:ops", ops]}}\n',
    )
    const { byRow } = sorted(text, CHANNELS)
    expect([...byRow.keys()]).toEqual([1])
    expect(byRow.get(1)?.isValueWrong).toBe(true)
  })

  it('leaves at the field what is about the whole, or about a row that is not drawn', () => {
    expect(sorted(WRONG_SECRET, SECRETS, 1).byRow.size).toBe(0)
    expect(sorted(WRONG_SECRET, SECRETS, 1).atField).toHaveLength(1)
    const analysis = analyse({ job: { name: 'job.yaml', text: WRONG_SECRET } })
    const whole: Diagnostic = {
      severity: 'error',
      code: 'no-effect',
      message: 'secrets must be …',
      document: 'job',
      path: SECRETS.split('/'),
      span: { start: 0, end: 1 },
    }
    expect(rowProblems(SECRETS, [whole], analysis.job, 200).atField).toEqual([whole])
  })

  it('tells a wrong key from a wrong value', () => {
    const analysis = analyse({ job: { name: 'job.yaml', text: WRONG_SECRET } })
    const start = WRONG_SECRET.indexOf('BAD')
    const ofKey: Diagnostic = {
      severity: 'error',
      code: 'no-effect',
      message: 'BAD is no name.',
      document: 'job',
      path: [...SECRETS.split('/'), 'BAD'],
      span: { start, end: start + 3 },
    }
    const { byRow } = rowProblems(SECRETS, [ofKey], analysis.job, 200)
    expect(byRow.get('BAD')).toMatchObject({ isKeyWrong: true, isValueWrong: false })
  })
})
