import { SHARED_FACTS } from '../shared/facts'
import { type PatternCheck, pattern } from './pattern'

/** The schedule of a DAG: five fields of cron, or a preset of Airflow. */
export function airflowSchedule(refusal: string): PatternCheck {
  return pattern(
    { refusal, at: ['schedule'], runtimes: ['airflow'] },
    SHARED_FACTS.airflowSchedulePattern.value,
  )
}

/** A time zone by its name in the IANA database. */
export function timeZone(refusal: string): PatternCheck {
  return pattern({ refusal, at: ['schedule_time_zone'] }, SHARED_FACTS.timeZonePattern.value)
}
