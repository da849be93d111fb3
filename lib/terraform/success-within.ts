import type { JobModel } from '@/schemas/models'
import { oncePer } from '../collections/once-per'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { longestGap } from '../schedules/longest-gap'
import { readSchedule } from '../schedules/read-schedule'

export const SUCCESS_WITHIN = 'success_within_hours'

/** In how many hours a run must have succeeded, and whether the cloud can watch that long. */
export interface SuccessWithin {
  readonly needed: number
  readonly max: number
  /** Null: longer than the cloud can watch. */
  readonly hours: number | null
}

/**
 * From the schedule: the longest time between two runs and the time that one may take, in whole
 * hours, and one more. Null where nobody would be told, or nothing is to be expected.
 */
export const successWithin = oncePer((job: JobModel): SuccessWithin | null => {
  const { provider, runtime, monitoring, terraform } = job.infrastructure ?? {}
  const schedule = terraform?.variables?.schedule
  const isHeard = monitoring?.enabled === true && (monitoring.alerts?.channels ?? []).length > 0
  if (!provider || !runtime?.type || !isHeard || typeof schedule !== 'string') return null
  const dialect = runtimeSupport(provider, runtime.type)?.scheduleDialect
  const read = dialect ? readSchedule(schedule, dialect) : null
  const gap = read?.ok ? longestGap(read.schedule) : null
  if (gap === null) return null
  const needed = Math.ceil((gap + (runtime.timeout_seconds ?? 0)) / 3600) + 1
  const max = CLOUDS[provider].longestWatchHours
  return { needed, max, hours: needed > max ? null : needed }
})
