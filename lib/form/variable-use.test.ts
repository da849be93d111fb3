import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { runtimeFace } from '../providers/cloud-faces'
import { impliedText, moduleDefault, unusedReason } from './variable-use'

const ON_ECS = runtimeFace('aws', 'ecs')
const ON_EKS = runtimeFace('aws', 'kubernetes')

describe('unusedReason', () => {
  it('is null for what the runtime uses', () => {
    expect(unusedReason('schedule', ON_ECS)).toBeNull()
  })

  it.each([
    ['project_id', ON_ECS, "this cloud's module has no such variable"],
    ['dag_bucket', ON_ECS, 'it is for the runtime airflow'],
    ['use_fargate_spot', ON_EKS, 'no task of ECS is started, but a pod'],
    ['schedule', null, 'it takes a provider and a runtime of it to say what is used'],
  ] as const)('%s', (name, support, expected) => {
    expect(unusedReason(name, support)).toBe(expected)
  })
})

describe('moduleDefault', () => {
  it('is the value that the module of the cloud takes', () => {
    expect(moduleDefault('infrastructure/terraform/variables/region', ON_ECS)).toBe('us-east-1')
    expect(
      moduleDefault('infrastructure/terraform/variables/deletion_protection', ON_ECS),
    ).toBeNull()
    expect(moduleDefault('infrastructure/terraform/variables/notify_failed_starts', ON_ECS)).toBe(
      false,
    )
    expect(moduleDefault('infrastructure/terraform/variables/image', ON_ECS)).toBeNull()
    expect(moduleDefault('tenant_id', ON_ECS)).toBeNull()
  })
})

describe('impliedText', () => {
  const REGION = 'infrastructure/terraform/variables/region'
  const job = (rest: string) =>
    analyse({
      job: {
        name: 'job.yaml',
        text: `tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs}\n${rest}`,
      },
    }).variables
  const KEY =
    '  storage: {encryption: {kms_key_id: "arn:aws:kms:eu-west-1:123456789012:alias/a"}}\n'

  it('is what the file says elsewhere', () => {
    expect(impliedText(REGION, job(KEY))).toBe('eu-west-1 (from this file)')
  })

  it('is nothing where the field says it itself, or nobody does', () => {
    const own = `${KEY}  terraform: {variables: {region: eu-west-2}}\n`
    expect(impliedText(REGION, job(own))).toBeNull()
    expect(impliedText(REGION, job(''))).toBeNull()
    expect(impliedText('infrastructure/terraform/variables/job_document', job(''))).toBeNull()
  })
})
