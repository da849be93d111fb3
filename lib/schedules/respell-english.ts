import type { Spellings } from './respell'
import { readSpokenTime } from './spoken-units'

const WORKING_DAYS = 'mon,tue,wed,thu,fri'

/** A schedule in words, as Cloud Scheduler spells them: `every 2 days` is `every 48 hours` to it. */
export function respellEnglish(written: string): Spellings {
  const text = written.toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '')
  const [, unit] = /^every (minute|hour)$/.exec(text) ?? []
  if (unit !== undefined) {
    // From now on, or by the clock.
    return {
      texts: [`every 1 ${unit}s`, unit === 'hour' ? '0 * * * *' : '* * * * *'],
      isOpen: true,
    }
  }
  const time = readSpokenTime(text.slice('every '.length))
  if (time?.kind === 'seconds' && time.seconds > 0 && time.seconds % 60 === 0) {
    const { seconds, isOpen } = time
    const isHours = seconds % 3600 === 0 && !/min/.test(text)
    const amount = isHours ? `${seconds / 3600} hours` : `${seconds / 60} minutes`
    return { texts: [`every ${amount}`], isOpen }
  }
  const [, days, clock = ''] =
    /^every (.+?) (?:at )?(\d\d?(?::\d\d)? ?(?:[ap]m)?|noon|midnight)$/.exec(text) ?? []
  const at = timeOfDay(clock)
  if (days === undefined || at === null) return { texts: [text], isOpen: false }
  const isWorking = /^(?:weekday|week day|working day|workday)$/.test(days)
  const named = isWorking ? WORKING_DAYS : days.replace(/,? and /g, ',').replace(/ ?, ?/g, ',')
  return { texts: [`every ${named} ${at}`], isOpen: isWorking }
}

/** `6am`, `6:30 pm` and `noon` as a clock of 24 hours shows them; null for no time. */
function timeOfDay(text: string): string | null {
  if (text === 'noon') return '12:00'
  if (text === 'midnight') return '00:00'
  const [, hourText, minute = '00', half] = /^(\d\d?)(?::(\d\d))? ?([ap]m)?$/.exec(text) ?? []
  if (hourText === undefined) return null
  const hour = Number(hourText)
  if (half === undefined) return `${hourText.padStart(2, '0')}:${minute}`
  if (hour < 1 || hour > 12) return null
  return `${String((hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minute}`
}
