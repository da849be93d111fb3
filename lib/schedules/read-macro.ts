import { CRON_RULES, type CronRules } from './cron-rules'
import { readCron } from './read-cron'
import { isRead, isWrong, type ScheduleReading } from './schedule'

const CRON_OF: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
}

/** Words of Airflow's own. Source: airflow.utils.dates.cron_presets and airflow.timetables.simple. */
const AIRFLOW_CRON_OF: Readonly<Record<string, string>> = {
  ...CRON_OF,
  '@quarterly': '0 0 1 */3 *',
}
const UNCLOCKED: Readonly<Record<string, string>> = {
  '@once': 'once, when the DAG is switched on',
  '@continuous': 'again and again, each run after the one before',
}

/** Reads a word of Kubernetes: `@daily`, `@every 1h30m`. Source: robfig/cron parser.go. */
export function readKubernetesMacro(text: string): ScheduleReading {
  const [, duration] = /^@every (.+)$/.exec(text) ?? []
  if (duration !== undefined) return readDuration(duration)
  return readWord(text, CRON_OF, [...Object.keys(CRON_OF), '@every 1h30m'], CRON_RULES.kubernetes)
}

/** Reads a preset of Airflow. */
export function readAirflowPreset(text: string): ScheduleReading {
  const words = UNCLOCKED[text]
  if (words !== undefined) return isRead({ kind: 'unclocked', words })
  const known = [...Object.keys(AIRFLOW_CRON_OF), ...Object.keys(UNCLOCKED)]
  return readWord(text, AIRFLOW_CRON_OF, known, CRON_RULES.airflow)
}

function readWord(
  text: string,
  cronOf: Readonly<Record<string, string>>,
  known: readonly string[],
  rules: CronRules,
): ScheduleReading {
  const cron = Object.hasOwn(cronOf, text) ? cronOf[text] : undefined
  if (cron === undefined) {
    return isWrong(`The word ${text.slice(0, 40)} is not known; these are: ${known.join(', ')}.`)
  }
  return readCron(cron.split(' '), rules)
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 }

/** A duration of Go from a second on: `1h30m`, `90s`, `1.5h`. */
function readDuration(text: string): ScheduleReading {
  const parts = /^(?:\d+(?:\.\d+)?[hms])+$/.test(text) ? [...text.matchAll(/([\d.]+)([hms])/g)] : []
  const seconds = parts.reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (UNIT_SECONDS[unit] ?? 0),
    0,
  )
  if (seconds < 1) {
    return isWrong(`The duration ${text.slice(0, 40)} is not understood; it is written 1h30m.`)
  }
  return isRead({ kind: 'interval', seconds: Math.floor(seconds) })
}
