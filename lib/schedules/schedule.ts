/** Whose way of writing a schedule it is. */
export type ScheduleDialect =
  | 'event-bridge'
  | 'cloud-scheduler'
  | 'container-apps'
  | 'kubernetes'
  | 'airflow'
  | 'dagster'

/** Days of a month: a number, the last one, or the working day next to one. */
export type DayOfMonth =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'near'; readonly day: number | 'last' }

/** Days of a week, 0 for Sunday: all of a month, the nth of them, or the last. */
export type DayOfWeek =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'nth'; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'last'; readonly weekday: number }

/** Runs at times of the clock on days of the calendar. */
export interface CalendarSchedule {
  readonly kind: 'calendar'
  /** Minutes since midnight, ascending. */
  readonly times: readonly number[]
  /** 1 to 12, ascending. */
  readonly months: readonly number[]
  /** Null: any. */
  readonly daysOfMonth: readonly DayOfMonth[] | null
  readonly daysOfWeek: readonly DayOfWeek[] | null
  /** Whether a day must be in one of the two, or in both, where both are restricted. */
  readonly daysJoin: 'or' | 'and'
  /** Null: any. */
  readonly years: readonly number[] | null
  /** Whether a time that the clock shows twice, when it is put back, runs twice. */
  readonly isRepeated: boolean
}

/** Runs at a distance from each other, counted from when the schedule is made. */
export interface IntervalSchedule {
  readonly kind: 'interval'
  readonly seconds: number
}

/** Runs once, at a time of the clock. */
export interface OnceSchedule {
  readonly kind: 'once'
  readonly year: number
  readonly month: number
  readonly day: number
  readonly secondOfDay: number
}

/** Runs that no clock starts: a word of Airflow. */
export interface UnclockedSchedule {
  readonly kind: 'unclocked'
  readonly words: string
}

export type Schedule = CalendarSchedule | IntervalSchedule | OnceSchedule | UnclockedSchedule

/** A text read as a schedule, or what is wrong with it in a sentence. */
export type ScheduleReading =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly problem: string }

export function isRead(schedule: Schedule): ScheduleReading {
  return { ok: true, schedule }
}

export function isWrong(problem: string): ScheduleReading {
  return { ok: false, problem }
}
