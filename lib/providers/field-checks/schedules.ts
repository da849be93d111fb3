import { type PatternCheck, pattern } from './pattern'

/** The schedule of a DAG: five fields of cron, or a preset of Airflow. */
export function airflowSchedule(refusal: string): PatternCheck {
  return pattern(
    { refusal, at: ['schedule'], runtimes: ['airflow'] },
    '^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$',
  )
}

/** A time zone by its name in the IANA database. */
export function timeZone(refusal: string): PatternCheck {
  return pattern({ refusal, at: ['schedule_time_zone'] }, '^[A-Za-z0-9_+/-]{1,50}$')
}
