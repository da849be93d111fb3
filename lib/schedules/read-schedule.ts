import { CRON_RULES } from './cron-rules'
import { oncePerText } from './once-per-text'
import { readCron } from './read-cron'
import { readEnglish } from './read-english'
import { readEventBridge } from './read-event-bridge'
import { readAirflowPreset, readKubernetesMacro } from './read-macro'
import { isWrong, type ScheduleDialect, type ScheduleReading } from './schedule'

/** No schedule is longer; what is, is not read. */
const MAX_CHARACTERS = 400

/** Reads a schedule as a platform reads it. */
export function readSchedule(text: string, dialect: ScheduleDialect): ScheduleReading {
  if (text.length > MAX_CHARACTERS) return isWrong(`It has more than ${MAX_CHARACTERS} characters.`)
  return REMEMBERED[dialect](text)
}

const READERS: Readonly<Record<ScheduleDialect, (text: string) => ScheduleReading>> = {
  'event-bridge': readEventBridge,
  'cloud-scheduler': (text) =>
    isInWords(text) ? readEnglish(text) : readCron(fieldsOf(text), CRON_RULES['cloud-scheduler']),
  'container-apps': (text) => readCron(fieldsOf(text), CRON_RULES['container-apps']),
  kubernetes: (text) =>
    text.startsWith('@')
      ? readKubernetesMacro(text)
      : readCron(fieldsOf(text), CRON_RULES.kubernetes),
  dagster: (text) => readCron(fieldsOf(text), CRON_RULES.dagster),
  airflow: (text) =>
    text.startsWith('@') ? readAirflowPreset(text) : readCron(fieldsOf(text), CRON_RULES.airflow),
}

/** Jobs share their schedules, and several rules ask for the same one. */
const MOST_REMEMBERED = 64
const REMEMBERED = Object.fromEntries(
  Object.entries(READERS).map(([dialect, read]) => [dialect, oncePerText(MOST_REMEMBERED, read)]),
) as typeof READERS

function fieldsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** In words it says `every` or `of`, or a time; cron has neither. */
function isInWords(text: string): boolean {
  return /^\s*every\b|\sof\s|\d:\d/i.test(text)
}
