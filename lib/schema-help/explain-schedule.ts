import type { ParsedDocument, Path } from '../document/document'
import { isWithin } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { scheduleInWords } from '../schedules/schedule-in-words'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import type { Chosen } from './value-choices'

/** The schedule in words and its next runs, where the place is the schedule or its time zone; else null. */
export function explainSchedule(
  document: ParsedDocument,
  path: Path,
  { support }: Chosen,
  now: Date,
): string | null {
  const [name, ...rest] = path.slice(OWN_VARIABLES_PATH.length)
  const isOwn = isWithin(path, OWN_VARIABLES_PATH)
  if (!isOwn || rest.length > 0 || !(name === 'schedule' || name === 'schedule_time_zone'))
    return null
  const text = valueAt(document.value, [...OWN_VARIABLES_PATH, 'schedule'])
  const zone = valueAt(document.value, [...OWN_VARIABLES_PATH, 'schedule_time_zone']) ?? ''
  if (!support || typeof text !== 'string' || typeof zone !== 'string') return null
  const words = scheduleInWords(text, { dialect: support.scheduleDialect, zone, now })
  if (!words) return null
  const { says, next } = words
  return [
    `**Schedule** \`${path.join('.')}\``,
    says,
    next.length > 0 ? `Next: ${next.join(' · ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
