import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { explainPlace } from './explain-place'
import type { Chosen } from './value-choices'

const TEXT = `tenant_id: acme # ours
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "2048", instance_type: m5.large}
  tags:
    compliance:
      - GDPR
  extra: 1
`
const FARGATE: Chosen = {
  cloud: CLOUDS.aws,
  support: runtimeSupport('aws', 'ecs'),
  cpu: '2048',
  coverage: { cpu: 'all', memory: 'all' },
}

const NOW = new Date('2026-11-25T20:00:00Z')

function describeAt(word: string) {
  const description = explainPlace(parseDocument(TEXT), 'job', TEXT.indexOf(word) + 1, FARGATE, NOW)
  return (
    description && {
      markdown: description.markdown,
      on: TEXT.slice(description.span.start, description.span.end),
    }
  )
}

describe('explainPlace', () => {
  it.each([
    ['a key', 'provider', 'provider', 'One of `aws`, `gcp`, `azure`'],
    ['a value', 'aws', 'aws', '**Provider** `infrastructure.provider`'],
    ['a key of a flow map', 'cpu', 'cpu', '`"2048"`'],
    ['the key of a block', 'compute', 'compute', 'What one run of the job gets.'],
    ['an item of a list', 'GDPR', 'GDPR', '**Compliance** `infrastructure.tags.compliance`'],
    ['an example', 'tenant_id', 'tenant_id', 'For example `acme`'],
    ['what a field sets', 'cpu', 'cpu', 'On AWS ECS Fargate it sets `aws_ecs_task_definition'],
    [
      'what has no effect',
      'instance_type',
      'instance_type',
      'No effect on AWS ECS Fargate because',
    ],
  ])('tells of %s', (_name, word, on, words) => {
    const description = describeAt(word)
    expect(description?.on).toBe(on)
    expect(description?.markdown).toContain(words)
  })

  it.each([
    ['a comment', 'ours'],
    ['an unknown key', 'extra'],
  ])('has nothing to say of %s', (_name, word) => {
    expect(describeAt(word)).toBeNull()
  })
})
