import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { claimsOf, sharedClaims } from './claims'

const job = (name: string, more = '', key = name) => `tenant_id: acme
job_name: ${name}
infrastructure:
  provider: aws
  runtime:
    type: ecs
  terraform:
    backend: {type: s3, config: {bucket: acme-state, key: ${key}, region: us-east-1}}
${more}`

function shared(...texts: readonly string[]) {
  const files = texts.map((text, index) => ({
    path: `${index}.yaml`,
    claims: claimsOf(analyse({ job: { name: `${index}.yaml`, text } })),
  }))
  return Object.fromEntries(
    [...sharedClaims(files)].map(([path, found]) => [path, found.map(({ code }) => code)]),
  )
}

it('equal names and equal states are told at both files', () => {
  expect(shared(job('a'), job('b'))).toEqual({})
  expect(shared(job('a', '', 'x'), job('a', '', 'y'))).toEqual({
    '0.yaml': ['same-names'],
    '1.yaml': ['same-names'],
  })
  expect(shared(job('a', '', 'x'), job('b', '', 'x'), job('c'))).toEqual({
    '0.yaml': ['same-state'],
    '1.yaml': ['same-state'],
  })
})

it('another environment, region or account is another job', () => {
  const variables = (text: string) => `    variables: {${text}}\n`
  for (const more of [
    'environment_name: prod',
    'region: eu-west-1',
    'account_id: "123456789012"',
  ]) {
    expect(shared(job('a', '', 'x'), job('a', variables(more), 'y'))).toEqual({})
  }
})

it('a file that is named twice does not meet itself, and the message names the other', () => {
  const claims = claimsOf(analyse({ job: { name: 'a.yaml', text: job('a') } }))
  expect(
    sharedClaims([
      { path: 'a', claims },
      { path: 'a', claims },
    ]).size,
  ).toBe(0)
  const found = sharedClaims([
    { path: 'a', claims },
    { path: 'b', claims },
  ])
  expect(found.get('a')?.[0]?.message).toContain('of b:')
  expect(found.get('b')?.[0]?.message).toContain('of a:')
  expect(found.get('a')?.[0]?.range.start.line).toBe(4)
})
