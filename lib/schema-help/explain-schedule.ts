import type { ParsedDocument, Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { describeSchedule, runInWords } from '../schedules/describe-schedule'
import { nextRuns } from '../schedules/next-runs'
import { readSchedule } from '../schedules/read-schedule'
import { isTimeZone } from '../schedules/time-zone-names'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import type { Chosen } from './value-choices'

const RUNS = 3

/** The schedule in words and its next runs, where the place is the schedule or its time zone; else null. */
export function explainSchedule(
  document: ParsedDocument,
  path: Path,
  { support }: Chosen,
  from: Date,
): string | null {
  const [name, ...rest] = path.slice(OWN_VARIABLES_PATH.length)
  const isOwn = OWN_VARIABLES_PATH.every((step, index) => step === path[index])
  if (!isOwn || rest.length > 0 || !(name === 'schedule' || name === 'schedule_time_zone'))
    return null
  const text = valueAt(document.value, [...OWN_VARIABLES_PATH, 'schedule'])
  const zone = valueAt(document.value, [...OWN_VARIABLES_PATH, 'schedule_time_zone']) ?? 'UTC'
  if (!support || typeof text !== 'string') return null
  if (typeof zone !== 'string' || !isTimeZone(zone)) return null
  const read = readSchedule(text, support.scheduleDialect)
  if (!read.ok) return null
  const runs = nextRuns(read.schedule, zone, from, RUNS).map((run) => runInWords(run, zone))
  return [
    `**Schedule** \`${path.join('.')}\``,
    `Runs ${describeSchedule(read.schedule, zone)}.`,
    runs.length > 0 ? `Next: ${runs.join(' · ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
