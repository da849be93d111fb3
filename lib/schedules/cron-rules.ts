import type { ScheduleDialect } from './schedule'

export const MONTH_NAMES = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
export const DAY_NAMES = 'SUN MON TUE WED THU FRI SAT'.split(' ')

/** One field of cron: its numbers, and the names of the first of them. */
export interface FieldRules {
  readonly name: string
  readonly min: number
  readonly max: number
  readonly names: readonly string[]
}

/** How a platform reads the fields of cron. */
export interface CronRules {
  /** In the order in which they are written. */
  readonly fields: readonly [
    minute: FieldRules,
    hour: FieldRules,
    dayOfMonth: FieldRules,
    month: FieldRules,
    dayOfWeek: FieldRules,
    year?: FieldRules,
  ]
  /** What a range from a larger number to a smaller one is. */
  readonly backwards: 'refused' | 'wraps'
  /** Whether `?` may stand for any day. */
  readonly hasAnyMark: boolean
  /** Words of one day: of Quartz (`L`, `15W`, `6L`, `6#3`), or of croniter (`L`, `L5`, `5#3`). */
  readonly specials: 'quartz' | 'croniter' | null
  /** Whether days are joined by "and" where one of the fields starts with a star, as in `*` + `/2`. */
  readonly isStarJoinedByAnd: boolean
  /** Whether an hour that the clock shows twice runs twice, whatever the hour field says. */
  readonly isRepeated: boolean
}

const MINUTE = { name: 'minute', min: 0, max: 59, names: [] }
const HOUR = { name: 'hour', min: 0, max: 23, names: [] }
const DAY = { name: 'day of the month', min: 1, max: 31, names: [] }
const MONTH = { name: 'month', min: 1, max: 12, names: MONTH_NAMES }
const YEAR = { name: 'year', min: 1970, max: 2199, names: [] }

function weekday(min: number, max: number): FieldRules {
  return { name: 'day of the week', min, max, names: DAY_NAMES }
}

/** The parser of Kubernetes, which Container Apps jobs run on too: Sunday is 0 alone. */
const ROBFIG: CronRules = {
  fields: [MINUTE, HOUR, DAY, MONTH, weekday(0, 6)],
  backwards: 'refused',
  hasAnyMark: true,
  specials: null,
  isStarJoinedByAnd: true,
  isRepeated: true,
}

/** Airflow and Dagster read with the same library. */
const CRONITER: CronRules = {
  fields: [MINUTE, HOUR, DAY, MONTH, weekday(0, 7)],
  backwards: 'wraps',
  hasAnyMark: true,
  specials: 'croniter',
  isStarJoinedByAnd: false,
  isRepeated: false,
}

/**
 * Sources: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html,
 * https://docs.cloud.google.com/scheduler/docs/configuring/cron-job-schedules, robfig/cron parser.go,
 * https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs and kiorky/croniter. Where a
 * documentation leaves a word open, it is taken.
 */
export const CRON_RULES: Readonly<Record<ScheduleDialect, CronRules>> = {
  'event-bridge': {
    fields: [MINUTE, HOUR, DAY, MONTH, weekday(1, 7), YEAR],
    backwards: 'wraps',
    hasAnyMark: true,
    specials: 'quartz',
    isStarJoinedByAnd: true,
    isRepeated: false,
  },
  'cloud-scheduler': {
    fields: [MINUTE, HOUR, DAY, MONTH, weekday(0, 7)],
    backwards: 'refused',
    hasAnyMark: false,
    specials: null,
    isStarJoinedByAnd: true,
    isRepeated: false,
  },
  'container-apps': ROBFIG,
  kubernetes: ROBFIG,
  airflow: CRONITER,
  dagster: CRONITER,
}
