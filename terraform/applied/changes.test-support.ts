import type { JobVariant } from '../job-variants.test-support'

/** What somebody changes in a job that runs already: in its text, as the form does. */
const CHANGES = {
  'a comment': [/^tenant_id: .*$/m, '$& # ours'],
  'a tag': [/(cost_center): .*/, '$1: OPS-042'],
  'the image': [/(image: .*):[\d.]+$/m, '$1:9.9.9'],
  'the timeout': [/(timeout_seconds): \d+/, '$1: 1234'],
} as const

export type Change = keyof typeof CHANGES

export const CHANGE_NAMES = Object.keys(CHANGES) as readonly Change[]

/** What each change does to a job, in words. */
export type Effects = Readonly<Partial<Record<Change, string>>>

/** The job with one change. */
export function changedJob(variant: JobVariant, change: Change): JobVariant {
  const [found, by] = CHANGES[change]
  const text = variant.job.text.replace(found, by)
  if (text === variant.job.text) throw new Error(`${variant.job.name} has nothing for ${change}`)
  return { ...variant, job: { ...variant.job, text } }
}
