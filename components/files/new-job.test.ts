import { expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { NEW_JOB } from './new-job'

it('has no error, and warnings of what only the author knows', () => {
  const { diagnostics, jobName } = analyse({ job: NEW_JOB })
  expect(jobName).toBe('asset_to_target')
  const problems = diagnostics.filter(({ severity }) => severity !== 'info')
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning no-tags',
    'warning image-missing',
  ])
})
