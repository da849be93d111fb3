import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { blockedWords } from './blocked-words'
import { sayFilesWithErrors } from './files-with-errors'

const JOB = 'tenant_id: acme\ninfrastructure: {provider: aws, runtime: {type: ecs}}\n'
const BAD = JOB.replace('aws', 'awz')

it.each([
  ['the job alone', { job: BAD }, 'The job has errors', 'Fix 1 error to build the bundle.'],
  [
    'the policy alone',
    { job: JOB, policy: 'tags: 7\n' },
    'The policy rules.yaml has errors',
    'Fix the policy rules.yaml to build the bundle.',
  ],
  [
    'the asset alone',
    { job: JOB, asset: 'name: [7\n' },
    'The asset a.yaml has errors',
    'Fix the asset a.yaml to build the bundle.',
  ],
  [
    'the job and the policy',
    { job: BAD, policy: 'tags: 7\n' },
    'The job and the policy rules.yaml have errors',
    'Fix 2 errors to build the bundle.',
  ],
])('says which file has errors: %s', (_name, files: Files, words, blocked) => {
  const analysis = analyse({
    job: { name: 'job.yaml', text: files.job },
    asset: files.asset === undefined ? null : { name: 'a.yaml', text: files.asset },
    policy: files.policy === undefined ? null : { name: 'rules.yaml', text: files.policy },
  })
  expect(analysis.hasErrors).toBe(true)
  expect(sayFilesWithErrors(analysis)).toBe(words)
  expect(blockedWords(analysis)).toBe(blocked)
})

interface Files {
  readonly job: string
  readonly asset?: string
  readonly policy?: string
}
